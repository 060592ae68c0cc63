class C:
    def __init__(self, n): self.n = n
    def __repr__(self): return f'C{self.n}'
cs = [C(i) for i in range(5)]; d = {c: c.n for c in cs}; print(d, d[cs[3]], C(3) in d); del d[cs[0]]; d[cs[0]] = 'again'; print(d)
class E(C):
    def __eq__(self, o): return isinstance(o, E) and self.n == o.n
    def __hash__(self): return hash(self.n)
d = {E(1): 'a', 1: 'b', 'x': 'c'}; print(d, d[E(1)], d[1], len(d)); d[E(1)] = 'z'; print(d); del d[1]; print(d, E(1) in d, 1 in d, E(2) in d)
class U(C): __hash__ = None
try: d[U(1)] = 1
except TypeError as e: print(e)
print({int: 1, len: 2, None: 3, ...: 4, type: 5}[len], {print: 'p'}[print], {C: 'cls'}[C])
m = cs[0].__repr__; print({m: 1}[cs[0].__repr__], m == cs[0].__repr__, {frozenset({1}): 2}[frozenset({1.0})])
