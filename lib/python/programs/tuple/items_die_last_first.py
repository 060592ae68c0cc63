import gc
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n, end='; ')
t = (D(1), D(2), D(3)); t = None; print()
t = ((D(1), D(2)), [D(3), D(4)], D(5)); del t; print()
a, b = D('a'), D('b'); a, b = b, a; print(a.n, b.n); del a; print(); del b; print()
def f(*args): return len(args)
print(f(D(1), D(2)))
l = []; t = (l, D('cycle')); l.append(t); del l, t; gc.collect(); print()
print(gc.is_tracked((1, 2)), gc.is_tracked(([],)), gc.is_tracked(()), gc.is_tracked(('a', (1,))))
x, *y = (D(1), D(2), D(3)); print(x.n, [i.n for i in y]); y.clear(); print(); x = 0; print()
