from sys import getrefcount, getsizeof
class C:
    def __del__(self): print('del', end='; ')
o = C(); base = getrefcount(o)
def n(): return getrefcount(o) - base
l = [o]
for make in (iter, enumerate, zip, reversed, lambda x: map(id, x), lambda x: filter(None, x)):
    b = getrefcount(l); i = make(l); print(getrefcount(l) - b, end=' '); k = next(i); print(n(), end=' '); k = None; print(n(), next(i, 'end'), getrefcount(l) - b, n()); i = None
print([getsizeof(x) for x in (iter([]), iter(()), reversed([]), enumerate([]), zip([], []), map(id, []), filter(None, []), reversed('a'), iter({}), iter(set()), {}.keys(), iter(int, 1), iter({}.items()))])
z = zip(l, l); t = next(z); print(n()); del t; print(n()); z = None; print(n()); e = enumerate(l); p = next(e); print(n()); p = e = None; print(n())
def gen(): yield from (C() for _ in range(2))
for x in gen(): print('got', end=' ')
print(); del x; print(); a, b = zip(*[(C(), 1)]); print(len(a)); a = None; print()
