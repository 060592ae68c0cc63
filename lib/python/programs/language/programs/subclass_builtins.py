class Stack(list):
    def push(self, x): self.append(x)
    def __getitem__(self, i): return f'<{super().__getitem__(i)}>'
class Default(dict):
    def __missing__(self, k):
        self[k] = v = []
        return v
class Upper(str):
    def __new__(cls, s): return super().__new__(cls, s.upper())
    def shout(self): return self + '!'
class Celsius(float):
    def __add__(self, o): return Celsius(super().__add__(o))
    def __repr__(self): return f'{float(self)}C'
class Even(int):
    def __new__(cls, n):
        if n % 2: raise ValueError(f'{n} is odd')
        return super().__new__(cls, n)
class Pair(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    @property
    def first(self): return self[0]
class Bag(set):
    def add(self, x):
        print('adding', x)
        super().add(x)


s = Stack('ab')
s.push('c')
s.attr = 1
print(s, s[0], s[-1], len(s), s + ['d'], type(s + []), list(s), s.__dict__, [*s], s == ['a', 'b', 'c'], isinstance(s, list))
d = Default(x=1)
d['k'].append(5)
print(d, d['x'], 'zz' in d, d.get('zz'), type(d.copy()), d | {}, dict(d), {**d})
u = Upper('abc')
print(u, u.shout(), type(u + 'x'), u == 'ABC', u[0], hash(u) == hash('ABC'), {'ABC': 1}[u], f'{u:>5}', u.lower(), isinstance(u, str), repr(u), type(str(u)))
c = Celsius(20) + 1.5
print(c, type(c).__name__, c * 2, round(c), c > 21, f'{c:.2f}', str(c), [c], sum([c, c]))
print(Even(4) + 1, type(Even(4) + Even(2)), Even(4) == 4, [10, 20, 30][Even(2)], repr(Even(6)), hash(Even(2)))
try:
    Even(3)
except ValueError as error:
    print(error)
p = Pair(1, 2)
a, b = p
print(p, p.first, a, b, p == (1, 2), p + (3,), type(p[:]), p[::-1], len(p), {p: 1}[1, 2])
b = Bag([1])
b.add(2)
b |= {3}
print(b, type(b | {9}).__name__, type(b.copy()).__name__)
class E(KeyError): pass
try:
    raise E('k')
except LookupError as error:
    print(repr(error), str(error))
for thunk in (lambda: Pair(1), lambda: Upper(5), lambda: Stack(5), lambda: Default([1])):
    try:
        thunk()
    except Exception as error:
        print(type(error).__name__, error)
