a = [x for x in y]
b = {x for x in y if x}
c = {k: v for k, v in y if k if v}
d = (x for x in y)
e = [x for x in y for z in x if z]
f = [(x, z) for x in y for z in [x]]
f2 = [z for x in y for z in (x + 1,)]
f3 = [z for x in y for z in [*x]]
g = [[i for i in x] for x in y]
h = [lambda: x for x in y]
i = [x for x in [1, 2, 3]]
j = [x for x in [p, q]]
k = [(yy := x) for x in y]
l = sum(x for x in y)
m = any(x for x in y)
n = all(x for x in y if x)
o = tuple(x for x in y)
p = list(x for x in y)
q = any([x for x in y])
r = f(x for x in y)
s = any(x for x in y)(1)
u = [x.a[x] for x.a in y]
v = {**{x: x for x in y}}
w = [x for x, *z in y]
z = [not x if x else x for x in y if not x and y]
aa = [a for a in a for a in a]
def inner(y, z):
    a = [x for x in y]
    b = [y for y in y]
    c = [lambda: x + z for x in y]
    d = [[x for x in z] for z in y]
    e = {x: z for x in y for z in x}
    f = [x for x in y if (w := x)]
    g = [z for _ in y]
    h = [x for x in [z for z in y]]
    i = [(lambda: y)() for x in z]
    for x in y: print([x for x in z], x)
    return [x for x in y], [z + x for x in y], {x for x in y}, (x + z for x in y)
def inner2(x):
    try:
        a = [x for x in x]
    except E:
        b = [y for y in x]
    finally:
        c = [x for z in x]
    return a
def inner3():
    def f(): return x
    [x for x in y]
    x = 1
    return [f for f in x], [lambda: f for f in x]
async def acomp(y):
    a = [x async for x in y]
    b = {x async for x in y if x}
    c = {k: v async for k, v in y}
    d = (x async for x in y)
    e = [await x for x in y]
    f = [x for x in await y]
    g = [x async for x in y for z in x]
    h = [x for z in y async for x in z if await x]
    i = (await x for x in y)
    j = [[x async for x in z] for z in y]
    k = [(x async for x in z) for z in y]
    return [x for x in y if await x]
async def acomp2(y):
    yield [x async for x in y]
    return
class C:
    a = 1
    b = [a for _ in y]
    c = [x for x in y if x in C2]
    d = [(lambda: x + a) for x in y]
    e = (a for _ in y)
    f = [[a for a in x] for x in y]
    g = {a: b for a in y for b in a}
    def m(self): return [self for x in y], [__class__ for _ in y], [super().x for _ in y]
gen = (x for x in y if x for z in x if z)
gen2 = ((x, z) for x in y for z in x)
gen3 = (yield_ for yield_ in (i for i in y))
def cell_conflict(x):
    a = [lambda: x for x in y]
    return lambda: x
def cell_conflict2():
    [x for x in y]
    return [(lambda: x) for x in y], [x for x in z]
def global_conflict():
    global x
    return [x for x in y], x
def nonlocal_conflict(x):
    def f():
        nonlocal x
        x = 1
        return [x for x in y], [(x, z) for z in y]
    return f
def walrus(y):
    if any((hit := x) > 1 for x in y): return hit
    return [last := x for x in y], last, [[(deep := z) for z in x] for x in y], deep
lam = lambda y: [x + y for x in y]
def tuple_any(y):
    return tuple(x for x in y), any(x for x in y), all(not x for x in y), tuple(x for x in y if x)
def nested_try(x):
    try: return [a for a in x]
    finally: [b for b in x]
def many_locals(p, q, r, s, t):
    p = [p for p in q if (r for r in p)]
    return [s for s in s if [t for t in s]]
