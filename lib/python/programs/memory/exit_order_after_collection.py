import sys, gc, _weakref as weakref
rc = sys.getrefcount
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class S:
    __slots__ = ('a', 'b', '__weakref__')
    def __del__(self): print('delS')
class P(D):
    shared = []
    def meth(self): return self.n
    @property
    def prop(self): return rc(self)
v0 = P(1)
print([rc(q) for q in (v0, v0)])
v0, v0 = v0, v0
try: v0.append(v0)
except Exception as e: print(type(e).__name__)
def f0(a, b=v0):
    def g1(a):
        b = D(2)
        yield rc(a)
        yield b
    return a
def g2(a):
    b = D(3)
    yield rc(a)
    yield b
v0 = None
v0, v0 = v0, v0
print('gc', gc.collect())
v5 = P(4)
v6 = (P(6), D(7), P(8))
v5 = None
try: print('call', type(f0(v5)).__name__)
except NameError: pass
try:
    w2 = weakref.ref(v6, lambda _: print('cb'))
except TypeError: print('noweak')
try: v6.x = v6
except Exception as e: print(type(e).__name__)
print(sys.getsizeof(v6))
v1 = {0: D(10)}
for i in [v0, v5]: print('loop', rc(i))
P.shared.clear()
print('end')
