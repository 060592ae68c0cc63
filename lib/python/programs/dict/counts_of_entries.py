from sys import getrefcount
class C: pass
o = C()
base = getrefcount(o)
def n(): return getrefcount(o) - base
d = {o: o}; print(n()); d['a'] = o; print(n()); e = d.copy(); print(n()); e |= d; print(n()); e.update(d); print(n()); f = d | e; print(n())
d.pop('a'); print(n()); del d[o]; print(n()); e.clear(); print(n()); f.setdefault(1, o); f.setdefault(1, o); print(n()); f = None; print(n())
g = dict.fromkeys([o, 1, 2], o); print(n()); v = list(g.values()); print(n()); i = list(g.items()); print(n()); del v, i; print(n())
g.popitem(); print(n()); g[1] = None; print(n()); g = {**g}; print(n()); g = {k: o for k in g}; print(n()); g = None; print(n())
try: {}[o]
except KeyError as e: print(n()); e = None
print(n())
d = {1: o}; it = iter(d.items()); p = next(it); print(n()); p = it = d = None; print(n()); print({o} & {o: 1}.keys() == {o}, n())
