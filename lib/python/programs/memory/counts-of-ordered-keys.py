"""An OrderedDict holds each key twice: in its table and in its order."""
import sys, gc, collections
class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return hash(self.n)
    def __eq__(self, o): return isinstance(o, K) and self.n == o.n
    def __del__(self): print('del', self.n)
def rc(k): return sys.getrefcount(k)
k = K(1)
od = collections.OrderedDict(); od[k] = 1; od[K(2)] = 2; od[K(3)] = 3
print(rc(k)); od.move_to_end(k); print(rc(k)); od.move_to_end(k, last=False); print(rc(k))
c = od.copy(); print(rc(k)); d = dict(od); print(rc(k)); e = collections.OrderedDict(d); print(rc(k))
f = collections.OrderedDict(od); print(rc(k)); g = od | {4: 4}; print(rc(k)); h = {} | od; print(rc(k)); i = {**od}; print(rc(k))
del c, d, e, f, g, h, i; print(rc(k))
x = od.popitem(last=False); print(rc(k), x[1]); del x; print(rc(k))
od[k] = 5; print(rc(k)); print(od.pop(k)); print(rc(k)); od[k] = 5; del od[k]; print(rc(k))
od[k] = 1; od.clear(); print('cleared', rc(k))
od[k] = 1; od['self'] = od; od[K(9)] = od; gc.collect(); del od; print(gc.collect()); print(rc(k))
class Sub(collections.OrderedDict): pass
s = Sub(a=1); s[k] = 2; print(rc(k)); import copy; t = copy.copy(s); print(rc(k)); u = copy.deepcopy(s); print(rc(k)); del s, t, u; print(rc(k))
import pickle
cnt = collections.Counter([k, k]); print(rc(k))
od = collections.OrderedDict.fromkeys([k, K(5)]); print(rc(k)); od.update({k: 3}); print(rc(k)); od.setdefault(k, 1); print(rc(k))
print(list(od.items())[0][1]); print(rc(k)); od = None; print(rc(k))
