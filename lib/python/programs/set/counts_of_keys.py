from sys import getrefcount
class C: pass
o = C(); base = getrefcount(o)
def n(): return getrefcount(o) - base
s = {o}; print(n()); s.add(o); print(n()); t = s | {1}; print(n()); t |= s; print(n()); u = s & t; print(n()); v = frozenset(u); print(n()); w = s ^ {2}; print(n())
s.discard(o); print(n()); t -= {o}; print(n()); u.clear(); print(n()); v = None; print(n()); w.pop(); w.clear(); print(n())
x = set([o, o, o]); print(n()); y = x.copy(); print(n()); y.update([o]); y.intersection_update({o}); print(n()); z = sorted(x, key=id); print(n()); del x, y, z; print(n())
d = {o: 1}; e = set(d); print(n()); e &= d.keys(); print(n()); i = iter(e); next(i); print(n()); del d, e, i; print(n()); {o}; print(n())
