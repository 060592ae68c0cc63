class K:
    def __init__(self, n, h=1): self.n, self.h = n, h
    def __hash__(self): print('hash', self.n, end='; '); return self.h
    def __eq__(self, o): print('eq', self.n, o.n, end='; '); return self.n == o.n
    def __repr__(self): return f'K{self.n}'
a, b, c = K(1), K(2), K(3, 2)
s = {a, b, c}; print(); print(s); print(K(2) in s); print(K(9) in s); print(K(9, 5) in s); s.add(K(1)); print(len(s)); s.discard(K(2)); print(s)
t = {K(3, 2), K(4, 3)}; print(); print(s & t); print(s | t); print(s - t); print(s ^ t); print(s == t); print(s <= t); print(s.isdisjoint(t)); print(s.union([K(1)]))
s.update(t); print(s); print(frozenset(s) == s); print(s.intersection([K(1), K(7)])); print(s.issubset([a, c])); print(s.copy())
