class C: [(lambda e: super) for x in y]
class C: [(__class__, lambda: __class__) for x in y]
class C: [[lambda: __class__ for a in b] for c in d]
class C: [__class__ for a in b]; [lambda: __class__ for c in d]
class C:
    [__class__ for a in b]
    def f(self): return __class__
class C:
    [lambda: __class__ for a in b]
    def f(self): return __class__
class C: {a: (lambda: super().x) for a in b}; {(yy for q in __class__) for a in b}
class C: (lambda: __class__ for a in b)
def f():
    class C:
        [(lambda: (q, __class__)) for x in y]
        z = [(x, q, __class__) for x in y]
    q = 1
def f(__class__):
    class C: [(lambda: __class__) for x in y]
    return [__class__ for x in y]
class C:
    __class__ = 1
    [(lambda: __class__) for x in y]
    [__class__ for x in y]
class C:
    class D: [(lambda: __class__) for x in y]
    [[__class__ for x in y] for z in w]
class C[T]:
    [(lambda: (T, __class__)) for x in y]
    z = [T for x in T]
class C:
    x: [__class__ for a in b]
    y: [(lambda: __class__) for a in b]
class C:
    def f(self, a: [__class__ for b in c]): pass
    type X = [__class__ for b in c]
    type Y = [lambda: __class__ for b in c]
    type Z[T: [__class__ for b in c]] = lambda: (T, __class__)
class C:
    x: [__classdict__ for a in b]
    [__classdict__ for a in b]
    [lambda: __classdict__ for a in b]
    def f(self): return __classdict__
class C:
    if 1: x: [__conditional_annotations__ for a in b]
    [__conditional_annotations__ for a in b]
    def f(self): return __conditional_annotations__
class C:
    nonlocal_ = 1
    [(lambda: nonlocal_) for a in b]
    [nonlocal_ for nonlocal_ in b]
def f():
    x = 1
    class C:
        [x for a in b]
        x = 2
        [x for a in x]
        [(lambda: x) for a in x]
        [x for x in x]
        [(lambda: x) for x in x]
def f():
    class C:
        [[(lambda: x) for x in y] for y in z]
        [(y, [x for x in y]) for y in z]
    class D:
        a = 1
        [[a for a in a] for b in a]
        def g(self): return [a for b in c]
def f(x):
    [x for x in [lambda: x]]
    [y for y in [(lambda: x)() for x in z]]
    return lambda: x
def f():
    [x := 1 for y in z]
    return lambda: x
def f():
    return [(x := y, lambda: x) for y in z]
def f():
    global x
    [x := 1 for y in z]
    [(x, w := x) for x in y]
[(lambda: x) for x in y]
[(x, lambda: z) for x in y for z in x]
[[(lambda: x) for z in w] for x in y]
x = 1
[x for _ in y]
def f():
    try:
        [x for x in y]
    finally:
        [(lambda: z) for z in y]
    with [x for x in y] as q: [q for q in q]
def f(a):
    return [a for a in [a for a in a]], [lambda: a for a in a], a
def f():
    def g():
        nonlocal x
        [x for x in y]
        [z for z in x]
        return [(lambda: x) for q in x]
    x = 1
def f():
    x: int = [y for y in z]
    del x
    [x for x in z]
    print(x)
async def f():
    [x async for x in y]
    [[x async for x in z] for z in y]
    return [(lambda: x) async for x in y]
def f():
    [locals() for x in y]
    exec('1')
    return {k: (yield_ := k) for k in z}, yield_
class C:
    def f(self):
        [super().x for _ in y]
        [super(C, self).x for _ in y]
        (super().x for _ in y)
        lambda: super().x
        lambda s: super().x
        [[super().x for a in b] for c in d]
