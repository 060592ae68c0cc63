class Money(int):
    def __add__(self, other):
        return Money(int(self) + other)

    def __radd__(self, other):
        return f'radd {other}'

    def __repr__(self):
        return f'Money({int(self)})'

    def __eq__(self, other):
        return 'equal' if int(self) == other else 'different'

    __hash__ = int.__hash__


m = Money(3)
print(m + 1, 1 + m, m - 1, m - m)
print(m, f'{m}', f'{m:>4}', '%d %s' % (m, m), [m])
print(m == 3, m == 4, m != 3, 3 == m, hash(m), {m: 1})
print(m > 2, m * 2, type(m * 2), -m)


class Fuzzy(float):
    def __eq__(self, other):
        return abs(float(self) - other) < 0.1

    def __new__(cls, value, unit='m'):
        self = super().__new__(cls, value)
        self.unit = unit
        return self


f = Fuzzy(1.0, unit='km')
print(f == 1.05, f.unit, f + 1, Fuzzy(2).unit, f.__dict__)
