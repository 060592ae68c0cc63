class Empty: pass
class Doc:
    """Doc
        string."""
    x = 1
class Based(Empty, Doc, metaclass=type, **{}): y = 2
class Starred(*[Empty], **{'a': 1}): pass
@staticmethod
class Decorated(
    Empty
):
    def __init__(self):
        super().__init__()
        self.a = 1
        self.b: int = 2
        self.c += 1
        (self.d, self.e), [self.f] = (1, 2), [3]
        for self.g in (): pass
        with x as self.h: pass
        def inner(self): self.z = 1
    def method(self, x):
        super().method(x).y
        super(Decorated, self).method(x)
        super(Decorated, self).attr
        super().attr
        super().__class__
        super()
        super(*x).z()
        return __class__
    @classmethod
    def cm(cls): return super().cm()
    def no_args(): return super().x
    def star(*args): return super().x
    def cellself(self): return lambda: super().x, self
    def multi(self):
        return (super()
            .a
            .b(1,
               2)
            .c)
class Private:
    __x = 1
    def __m(self, __arg):
        self.__y = self.__x + __arg.__z
        __local = 1
        import __mod, __mod.sub as __alias
        from a import __b as __c
        print(__name__, __local)
        def f(*, __k=1): pass
        f(__k=2)
        global __g
        __g = 1
        class __Inner: __v = 1
        try: pass
        except X as __e: pass
        return lambda __q: __q
    __a: int = 1
class _Under_: __x = 1; __y__ = 2; _z = 3
class __: __x = 1
class Comps:
    a = [1]
    b = [x for x in a]
    c = [lambda: x for x in a]
    d = {k: v for k, v in a if a}
    e = [[y for y in x] for x in a]
    f = list(x + a for x in a)
    g = [__class__ for x in a]
    h = [a for a in a]
    i = [int for x in a]
def scope(x, y):
    class A:
        print(x)
        x = 2
        def f(self): return x, y
        z = [x for _ in y]
        w = [(lambda: x + q) for q in y]
        class B:
            print(x, y)
            t = x
    class C:
        nonlocal y
        y = 1
    class D:
        global gg
        gg = 1
        def f(self): return gg
    return A
class Meta(type):
    def __new__(mcls, name, bases, ns, **kw): return super().__new__(mcls, name, bases, ns)
class Ann:
    a: int
    b: str = 'x'
    c: __class__
    (d): int = 3
    self.x: int
    self.x: int = 1
    self[0]: str
    self[0:1, ::2]: str = 2
    self[a, b:c]: list
    if a:
        e: int = 1
        f: str
    for i in x:
        g: x
    def m(self, p: a) -> b:
        q: unevaluated = 1
        r: also
        return q
class AnnNested:
    v: int
    class In:
        w: v
    def f(self): return __class__
def in_function():
    x: int = 1
    y: str
    class K:
        z: x
        w: y = 1
        if x:
            t: int
        def g(self): return t
    return x
class CondLoop:
    with a as b:
        x: int
    try: y: int
    except E: z: int
    match a:
        case 1: m: int
    while 0: n: int
