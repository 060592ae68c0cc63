class K:
    def __init__(self, n, h): self.n, self.h = n, h
    def __hash__(self): print('hash', self.n, end='; '); return self.h
    def __eq__(self, other): print('eq', self.n, getattr(other, 'n', other), end='; '); return isinstance(other, K) and self.n == other.n
    def __repr__(self): return f'K{self.n}'
a, b, c = K('a', 1), K('b', 1), K('c', 2)
d = {a: 1}; print(); d[b] = 2; print(); d[c] = 3; print()
print(d[a]); print(d[K('b', 1)]); print(d.get(K('x', 1))); print(d.get(K('x', 7))); print(K('c', 2) in d)
d[K('a', 1)] = 9; print(d); print(d.pop(K('b', 1))); print(d.setdefault(K('c', 2), 5)); print(1 in d, d.get(1), d.get(2))
print(list(d), len(d)); del d[a]; print(d); e = dict(d); print(e); print({**d}, d | {}, d == e)
d.update({c: 4}); print(d.copy())
