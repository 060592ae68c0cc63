class V:
    def __init__(self, *xs): self.xs = xs
    def __repr__(self): return f'V{self.xs}'
    def __add__(self, o): return V(*(a + b for a, b in zip(self.xs, o.xs))) if isinstance(o, V) else NotImplemented
    def __mul__(self, k): return V(*(a * k for a in self.xs)) if isinstance(k, int) else NotImplemented
    def __rmul__(self, k): return ('rmul', k, self)
    def __matmul__(self, o): return sum(a * b for a, b in zip(self.xs, o.xs))
    def __neg__(self): return V(*(-a for a in self.xs))
    def __pos__(self): return self
    def __invert__(self): return 'inv'
    def __abs__(self): return 'abs'
    def __bool__(self): return any(self.xs)
    def __eq__(self, o): return self.xs == o.xs if isinstance(o, V) else NotImplemented
    def __lt__(self, o): return self.xs < o.xs
    def __getitem__(self, i): return ('item', i)
    def __contains__(self, x): return x in self.xs
    def __len__(self): return len(self.xs)
    def __divmod__(self, o): return 'divmod', o
    def __pow__(self, e, m=None): return 'pow', e, m
    def __rpow__(self, b, m=None): return 'rpow', b, m
    def __round__(self, n=None): return 'round', n
    def __index__(self): return 3
    def __lshift__(self, o): return 'lshift', o
    def __floordiv__(self, o): return 'floordiv', o


a, b = V(1, 2), V(3, 4)
print(a + b, a * 3, 3 * a, a @ b, -a, +a is a, ~a, abs(a), bool(V(0)), not a)
print(a == V(1, 2), a != b, a == 1, a != 1, a < b, a > b, a[1:2, ...], 2 in a, len(a))
print(divmod(a, 1), a ** 2, pow(a, 2, 5), 2 ** a, round(a), round(a, 2), 'abcdef'[a], [0] * a, hex(a), a << 1, a // 2)
for expression in ('a + 1', '1 + a', 'a - b', 'a @ 3', 'a <= b', 'a * 1.5', 'a & a', 'a >> 1', 'hash(a)', 'a / 1', 'a % 2', 'divmod(1, a)', 'a < 3',
                   '-"x"', '~1.5', '+[]', '1 + "a"', '"a" + 1', '[] + ()', '3 @ 4', '"a" % 1', 'None < None', '1 < "a"', '2 ** "a"', 'pow(2, "a", 3)', 'divmod("a", 1)', '"a" * "b"', '[] * 1.5', '1 << 1.0'):
    try:
        print(eval(expression))
    except TypeError as error:
        print(expression, '->', error)
