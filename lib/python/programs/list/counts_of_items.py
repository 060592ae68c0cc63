from sys import getrefcount
class C: pass
o = C()
base = getrefcount(o)
def n(): return getrefcount(o) - base
a = [o]; print(n()); a.append(o); print(n()); a.extend([o, o]); print(n()); a *= 2; print(n())
b = a[1:3]; print(n()); b += a; print(n()); b.insert(0, o); print(n()); b.pop(); print(n()); del b[1:3]; print(n())
b[::2] = b[::2]; print(n()); b.reverse(); c = b.copy(); print(n()); c.sort(key=id); print(n()); c.remove(o); print(n())
d = a + b; print(n()); e = [o] * 5; print(n()); del d, e; print(n())
a.clear(); print(n()); b[:] = []; print(n()); c = None; print(n())
try: [o, *[o], o].index(3)
except ValueError: print(n())
try: a[::2] = [o, o]
except ValueError: print(n())
i = iter([o, o]); print(n()); next(i); next(i); print(n()); list(i); print(n())
f = [x for x in [o, o, o] if x]; print(n()); f, *g = f; print(n()); f = g = None; print(n())
