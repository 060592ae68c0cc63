import sys, gc
G = sys.getsizeof
class V: pass
class A: pass
a = A(); a.x = V(); a.y = V()
d = vars(a); print(G(d)); print(d.popitem()[0], G(d), len(d)); a.z = 1; print(G(d), a.__dict__ is d)
a = A(); a.x = 1; c = vars(a).copy(); print(G(c)); c['q'] = 1; print(G(c)); c[1] = 1; print(G(c))
a = A(); a.x = 1; c = vars(a).copy(); c.clear(); print(G(c)); c['r'] = 1; print(G(c))
a = A(); a.x = 1; c = dict(vars(a)); print(G(c)); c = {**vars(a)}; print(G(c)); c = {}; c.update(vars(a)); print(G(c)); c = vars(a) | {}; print(G(c))
a = A(); a.x = 1; d = vars(a); d.update(m=1, n=2, o=3); print(G(d), list(d)); d.update({f'k{i}': 1 for i in range(50)}); print(G(d))
a = A(); d = vars(a); del a; d.clear(); print(G(d)); d['x'] = 1; print(G(d))
a = A(); a.x = 1; d = vars(a); del d['x']; d['y'] = 1; d['x'] = 2; print(G(d), list(d))
a = A(); a.x = 1; d = vars(a); d.setdefault('s', 1); print(G(d)); d.setdefault(5, 1); print(G(d))
a = A(); a.x = 1; d = vars(a); import copy; b = copy.copy(a); print(G(vars(b)))
class J(int): pass
j = J(5); print(G(vars(j))); j.q = 1; print(G(vars(j))); j = J(6); j.q = 1; j.r = 2; print(G(vars(j))); vars(j).clear(); print(G(vars(j))); j.s = 2;  print(G(vars(j)))
class K(tuple): pass
for i in range(40): k = K()
k.q = 1; print(G(vars(k)), [type(o).__name__ for o in gc.get_referents(k)])
class L(dict): pass
l = L(); l.x = 1; print(G(vars(l)), G(l))
class M(type): pass
class N(metaclass=M): pass
print(type(vars(N)).__name__)
class E(Exception): pass
e = E(); print(G(vars(e))); e.x = 1; print(G(vars(e)))
import functools
p = functools.partial(print); p.x = 1; print(G(vars(p)))
class S:
    def __init__(self): self.__dict__ = {'a': 1}
s = S(); print(G(vars(s)))
for n in 1, 2, 6, 31:
    class Z: pass
    z = Z()
    for i in range(n): setattr(z, f'a{i}', i)
    print(n, G(vars(z)), end='; ')
print()
def f(): pass
print(G(vars(f))); f.x = 1; print(G(vars(f)))
x = A(); x.a = 1; x.b = 2; y = A(); y.b = 1; y.a = 2; print(list(vars(y)))
