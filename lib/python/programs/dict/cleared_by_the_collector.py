import gc
class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n, end='; ')
d = {}; d['self'] = d; d[N('key')] = N('value'); del d; print(gc.collect())
a, b = {'n': N('a')}, {'n': N('b')}; a['b'] = b; b['a'] = a; del a, b; print(gc.collect())
s = N('in set'); s.own = {s}; del s; print(gc.collect()); l = [N('in list')]; l.append((l,)); del l; print(gc.collect())
v = {}; v['items'] = v.items(); v['it'] = iter(v); v['n'] = N('view'); del v; print(gc.collect() > 0)
print(gc.is_tracked({}), gc.is_tracked({'a': 1}), gc.is_tracked([]), gc.is_tracked({1}), gc.is_tracked(frozenset()))
