"""Module docstring
    with an indented line
\tand a tab."""
import functools

def plain(): pass
def returns(): return
def doc():
    """One line."""
def doc_tail():
    '''
    Indented
      more

    '''
    return 1
def params(a, /, b, c=1, *args, d, e=2, **kw) -> int:
    return a + b
def annotated(a: int, /, b: "str" = 'x', *args: tuple, c: list[int] = [], **kw: dict) -> None: ...
def star_ann(*args: *tuple[int, ...]): pass
def kwonly(*, a, b=1, c): return a, b, c
@functools.cache
@functools.wraps(
    plain,
)
def decorated(x=(1, 2), y={'a': [1]}): return x

def outer(x):
    y = 1
    z = 2
    def inner(w):
        nonlocal z
        z += w
        return x + y
    del y
    y = 3
    class Local:
        x = x
        def method(self): return y, x, __class__
    return inner, Local

def cellarg(a, b, *args, k=1, **kw):
    return lambda: (a, args, k, kw)

def recursive(n): return recursive(n - 1) if n else 0
lam = lambda: None
lam2 = lambda a, /, b=1, *c, d=2, **e: (a, b, c, d, e)
lam3 = lambda x: (yield x)
lam4 = lambda *, k: k

def uses_global():
    global g, h
    g = 1
    del h
    print(g)

def del_check(a):
    if a:
        del a
    return a

def unbound(c):
    if c:
        x = 1
    print(x)
    print(x)
    for i in c: y = i
    return y, i

def many(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17):
    x = a0
    y = a16
    z = a17
    a15 = a14
    a16 = a15
    return a14 + a15 + a16 + a17 + x + y + z

def swaps(a, b, c, d):
    a, b = b, a
    a, b, c = c, a, b
    a, b, c, d = d, c, b, a
    x, x = a, b
    (a, b), c = c, d
    [a, b] = a, b
    a, *b = c
    a, *b, c = d
    *a, = b
    for a, (b, *c) in d: pass
    return a, b, c, d

def static(self):
    self.a, self.b = 1, 2
    self.a += 1

def double_store(x):
    a = a = x
    b = b = x; c = x
    return a

def shadow(print, x):
    def print2(): return print
    x = [x for x in x]
    return {x: y for x in x for y in x if x if y}, {z for z in x}, (x for x in x)

def defaults_mix(a=plain, b=lambda: 1, *, c=[i for i in ()], d=plain()): pass
def __dunder__(self, __private, __dunder__): return __private
async def coro(x):
    await x
    return await x()
def gen():
    x = yield
    y = yield x
    yield from y
    return (yield from x)
async def agen(x):
    yield 1
    await x
    yield
    return
def nested():
    def a():
        def b():
            def c():
                return v
            return c
        return b
    v = 1
    return a
def sum_cells():
    a = b = c = 1
    def f(): return a
    def g(): return c
    d = 4
    return lambda: d
def global_fn():
    global made
    def made():
        class In: pass
    class Cls:
        global Other
        def m(self): pass
        class Other: pass
def borrow(a, b):
    a.b.c(a, b)
    a = f(a)
    x = a
    y = x + (x := 1)
    z = [a, b, *a]
    print(f'{a}{b!r}', a if b else x)
    return z + (a or b and y)
def locals_then_except(x):
    try:
        y = x
        z(y)
    except ValueError as e:
        print(e, y)
    return y
def lots():
    a0=a1=a2=a3=a4=a5=a6=a7=a8=a9=b0=b1=b2=b3=b4=b5=b6=b7=b8=b9=c0=c1=c2=c3=c4=c5=c6=c7=c8=c9=d0=d1=d2=d3=d4=d5=d6=d7=d8=d9=e0=e1=e2=e3=e4=e5=e6=e7=e8=e9=f0=f1=f2=f3=f4=f5=f6=f7=f8=f9=g0=g1=g2=g3=g4=g5=g6=g7=g8=g9=0
    if a0:
        del g9, a1
    print(a1, g9, g8, f0, g4)
    g5 = g9
    while a0:
        print(g5, g6)
        del g5
    return g7
