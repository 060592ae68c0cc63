import sys
rc = sys.getrefcount
class A:
    def meth(self): return rc(self)
    def __init__(self): self.seen = rc(self)
    @property
    def prop(self): return rc(self)
    def __call__(self, x): return rc(self), rc(x)
    def __add__(self, x): return rc(self), rc(x)
    def __getitem__(self, x): return rc(self), rc(x)
    def __enter__(self): return rc(self)
    def __exit__(self, *a): print("exit", rc(self))
def f(p): return rc(p)
def g():
    y = object()
    return f(y), rc(y)
def h():
    y = object()
    def k(): return rc(y)
    return k(), rc(y)
def gen(p):
    yield rc(p)
def star(*a): return rc(a[0])
def kw(*, k): return rc(k)
def kws(**d): return rc(d['k'])
def f2(a, b=0): return rc(b)
o = object()
print(rc(o), f(o), g(), h(), rc(object()))
def t():
    a = A()
    m = a.meth
    y = object()
    print(a.seen, a.meth(), m(), a.prop, rc(a), a(y), a + y, a[y])
    print(star(y), kw(k=y), kws(k=y), f2(1, y), f(*[y]), f2(**{'a': 1, 'b': y}), list(gen(y)))
    with a as z: print("body", z, rc(a))
    print([rc(y) for _ in range(2)], rc(y), (lambda q: rc(q))(y))
    x = y
    l = [y, y]; d = {'a': y}; s = {y}; tup = (y, y, y)
    print(rc(y))
    del x, l, d, s, tup
    print(rc(y))
    for i in [y]: print(rc(y), rc(i))
    print(rc(y))
    try: raise ValueError(y)
    except ValueError as e: print(rc(e), rc(y))
    print(rc(y))
    sorted([y], key=lambda q: print("key", rc(q)))
    print(max([y], key=lambda q: rc(q)) is y, list(map(rc, [y])), list(filter(lambda q: rc(q), [y])) == [y])
t()
print(rc(None) > 3000000000, rc(1) == rc(None), rc('') == rc(None), rc(()) == rc(None), rc(1000) < 100)
g1 = object()
def glob():
    loc = g1
    return rc(g1), rc(loc)
print(glob(), rc(g1))
class Node:
    pass
n = Node(); n.self = n; n.d = {'n': n}
print(rc(n), rc(Node) > 3)
