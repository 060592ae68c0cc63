from collections import deque
import sys
class Thing:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
d = deque(Thing(n) for n in range(3))
d.clear()
print('cleared')
d = deque((Thing(n) for n in range(3)), maxlen=2)
print('two left')
del d
print('gone')
x = object()
before = sys.getrefcount(x)
d = deque([x] * 3)
print(sys.getrefcount(x) - before, sys.getsizeof(d), sys.getsizeof(deque(range(100))))
