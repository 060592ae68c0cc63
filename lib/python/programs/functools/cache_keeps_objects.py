import gc, sys
from functools import lru_cache
class Thing:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
    @lru_cache(maxsize=2)
    def value(self): return self.n
for n in range(4):
    Thing(n).value()
print('loop over')
Thing.value.cache_clear()
print('cleared')
@lru_cache(None)
def keep(x): return [x]
x = object()
before = sys.getrefcount(x)
kept = keep(x)
print(sys.getrefcount(x) - before, sys.getrefcount(kept))
