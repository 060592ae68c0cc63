class D:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n, end='; ')
def make(): return {D('k1'): D('v1'), D('k2'): D('v2'), 'k3': D('v3')}
d = make(); del d; print('deleted')
d = make(); d.clear(); print('cleared')
d = make(); d['k3'] = None; print('replaced'); del d['k3']; d.pop(next(iter(d))); print('popped'); d.popitem(); print('item')
d = {1: D('old')}; d[1] = D('new'); print('set'); d.update({1: D('newer')}); print('updated'); d |= {1: D('newest')}; print('or')
d.setdefault(1, D('no')); print('default'); d = {k: D(k) for k in 'abc'}; print('made'); d = None; print()
class K(D):
    def __hash__(self): return 1
    def __eq__(self, other): return isinstance(other, K) and self.n == other.n
d = {K('a'): D('one')}; d[K('a')] = D('two'); print('kept key'); del d[K('a')]; print('gone')
