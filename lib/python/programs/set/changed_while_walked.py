s = {1, 2, 3}
try:
    for x in s: s.add(x + 10)
except RuntimeError as e: print(e)
i = iter(s); next(i); s.pop()
for _ in range(2):
    try: next(i)
    except RuntimeError as e: print(e)
print(i.__length_hint__(), list(iter(set())), type(iter({1})).__name__)
class K:
    def __init__(self, n, s): self.n, self.s = n, s
    def __hash__(self): return 1
    def __eq__(self, o): self.s.clear(); return False
s = set(); s.add(K(1, s)); s.add(K(2, s)); print(len(s))
i = iter({1, 2, 3}); print(next(i), i.__length_hint__(), list(i), i.__length_hint__())
s = {1, 2, 3}
for x in list(s): s.discard(x)
print(s)
