import weakref
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
a = A(1)
r = weakref.ref(a); r2 = weakref.ref(a); print(r is r2, r() is a)
cb1 = weakref.ref(a, lambda w: print("cb1", w()))
cb2 = weakref.ref(a, lambda w: print("cb2"))
del a
print(r())
x = A('x'); y = A('y'); x.o = y; y.o = x
wx = weakref.ref(x, lambda w: print("cb x")); wy = weakref.ref(y, lambda w: print("cb y"))
del x, y
import gc
print(gc.collect(), wx(), wy())
d = weakref.WeakValueDictionary()
k = A('k'); d['k'] = k; print(len(d)); del k; print(len(d), list(d))
s = weakref.WeakSet(); m = A('m'); s.add(m); print(len(s)); del m; print(len(s))
class C:
    def meth(self): return "called"
c = C(); wm = weakref.WeakMethod(c.meth); print(wm()()); del c; print(wm())
f = A('fin'); fin = weakref.finalize(f, print, "finalized"); print(fin.alive); del f; print(fin.alive)
g = A('atexit'); weakref.finalize(g, print, "at exit finalizer")
p = weakref.proxy(g); print(p.n)
