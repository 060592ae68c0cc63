import gc, weakref
gc.collect()
class N:
    def __init__(self, name): self.name = name
    def __del__(self): print('del', self.name)
a = [N('a')]; a.append(a)
r = weakref.ref(a[0]); del a; print(r() is not None); print(gc.collect()); print(r())
a, b = [N('first'), N('second')], []
a.append(b); b.append(a); del a, b; print(gc.collect())
deep = []
for _ in range(20000): deep = [deep]
del deep; print('deep gone')
