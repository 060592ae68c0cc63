import gc
class D:
    def __init__(self, n): self.n = n
    def __hash__(self): return self.n
    def __eq__(self, other): return self.n == other.n
    def __del__(self): print('del', self.n, end='; ')
s = {D(9), D(2), D(5)}; del s; print('deleted')
s = {D(9), D(2), D(5)}; s.clear(); print('cleared'); s = {D(1), D(1)}; print('same'); s.discard(D(1)); print('discarded')
s = {D(3), D(4)}; s &= {D(4)}; print('and', len(s)); s |= {D(4), D(7)}; print('or'); s -= {D(4)}; print('minus'); s.pop(); print('popped')
f = frozenset([D(20), D(12)]); f = None; print('frozen'); s = {D(i) for i in (40, 8, 16)}; s.update([D(8)]); print('updated'); s = None; print()
class N: pass
n = N(); n.s = {n}; del n; print(gc.collect())
