"""A local that holds a borrowed argument is borrowed by what copies it, too: CPython counts neither."""
import sys
class E: pass
def c(q): return sys.getrefcount(q)
def b(x): return c(x)
def b2(x):
    t=x
    return c(t)
def b3(x):
    t=x
    return sys.getrefcount(t)
def b4(x):
    t=x; u=t
    return sys.getrefcount(x), sys.getrefcount(u)
def b5(x):
    l=[x]
    return sys.getrefcount(x)
def b6(x):
    l=E(); t=l
    return sys.getrefcount(l), sys.getrefcount(t), c(t)
def b7(x):
    for i in (1,): t=x
    return sys.getrefcount(x)
def b8(x,y=None):
    y=x
    del x
    return sys.getrefcount(y)
def a(f,x): return f(x)
def a2(x):
    z=E(); y=E()
    return b2(x),b2(z),b4(y)
o=E()
for f in (c,b,b2,b3,b4,b5,b6,b7,b8):
    z=E()
    print(f.__name__, f(E()), f(o), f(z), a(f,E()), a(f,o))
print(a2(E()), a2(o))
class K:
    def m(self,x): y=self; z=x; return sys.getrefcount(self), sys.getrefcount(x), sys.getrefcount(y), self.n(x)
    def n(self,x): y=self; z=x; return sys.getrefcount(self), sys.getrefcount(x), sys.getrefcount(y)
k=K()
print(k.m(o), K().m(E()))
def g(x):
    y=x
    yield sys.getrefcount(x)
    yield c(x)
    yield b2(y)
print(list(g(E())), list(g(o)))
def h(x): return list(g(x)), [b2(x) for _ in range(2)], (lambda q: b2(q))(x), b2(x=x), b2(*[x]), b2(**{'x':x})
print(h(E()), h(o))
import itertools
one = E()
print(list(itertools.starmap(sys.getrefcount, [(one,), (one,)])), list(itertools.starmap(sys.getrefcount, [[one], [one]])))
print(a(b5, E()), sys.getrefcount(one))
