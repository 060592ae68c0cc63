class Noisy:
    def __init__(self, n): self.n = n
    def __eq__(self, other): print('eq', self.n, getattr(other, 'n', other), end='; '); return isinstance(other, Noisy) and self.n == other.n
    __hash__ = None
a = [Noisy(1), Noisy(2), Noisy(1)]
print(a.index(Noisy(2))); print(a.count(Noisy(1))); print(Noisy(3) in a); print(a[1] in a)
print([1, 2, 1, 2].index(2, 2), [1, 2, 1, 2].index(1, -2, 9**99))
print([1, 1.0, True, 'a'].count(1), 2 in [1, 3], 1.0 in [1], 'a' in ['b', 'a'])
nan = float('nan'); print(nan in [nan], [nan].index(nan), float('nan') in [nan])
class Shrinks:
    def __init__(self, l): self.l = l
    def __eq__(self, other): self.l.clear(); return False
l = [1, 2, 3]; s = Shrinks(l); l[0] = s
try: l.index(7)
except ValueError as e: print(e, l)
