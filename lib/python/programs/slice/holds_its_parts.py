import sys, gc
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n, end='; ')
s = slice(D(1), D(2), D(3)); del s; print()
o = D('o'); base = sys.getrefcount(o); s = slice(o, o); print(sys.getrefcount(o) - base, sys.getsizeof(s), gc.is_tracked(s)); s = None; print(sys.getrefcount(o) - base)
l = []; l.append(slice(l)); del l; print(gc.collect())
