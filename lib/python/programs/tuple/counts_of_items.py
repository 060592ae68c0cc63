from sys import getrefcount
class C: pass
o = C(); base = getrefcount(o)
def n(): return getrefcount(o) - base
t = (o,); print(n()); u = t + t; print(n()); u = u * 2; print(n()); v = u[1:3]; print(n()); w = tuple([o, o]); print(n()); x = tuple(w); print(n())
del t, u, v; print(n()); w = x = None; print(n()); a, b = (o, o); print(n()); del a, b; print(n()); (lambda *a: None)(o, o); print(n())
try: (o, o)[5]
except IndexError: print(n())
h = {(o, 1): (o,)}; print(n()); h.clear(); print(n()); l = list((o,) * 3); print(n()); l = None; print(n())
