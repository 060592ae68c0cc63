import sys
def room(l): return (sys.getsizeof(l) - 56) // 8
class Hinted:
    def __init__(self, n, hint): self.left, self.hint = n, hint
    def __iter__(self): return self
    def __next__(self):
        if self.left == 0: raise StopIteration
        self.left -= 1
        return self.left
    def __length_hint__(self): return self.hint
print([room(list(Hinted(n, h))) for n in (0, 3, 20) for h in (0, 3, 8, 33, 50)])
print([room(list(i for i in range(n))) for n in (0, 3, 9, 20)])
for n, h in ((0, 50), (5, 3), (25, 50)):
    l = [0]; l.extend(Hinted(n, h)); print(n, h, len(l), room(l))
for bad in ('x', -1, None):
    try: list(Hinted(1, bad))
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
