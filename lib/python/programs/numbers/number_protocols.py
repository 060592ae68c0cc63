class Meters:
    def __init__(self, value):
        self.value = value

    def __add__(self, other):
        return f'{self.value} + {other}'

    def __radd__(self, other):
        return f'{other} + {self.value}'

    def __rsub__(self, other):
        return NotImplemented

    def __pow__(self, other, modulo=None):
        return f'{self.value} ** {other} % {modulo}'

    def __divmod__(self, other):
        return 'divmod'

    def __neg__(self):
        return 'negated'

    def __bool__(self):
        return self.value > 0


m = Meters(5)
print(m + 1, 1 + m, 1.5 + m, 1j + m, sum([m]) if False else '')
print(m ** 2, pow(m, 2, 3), divmod(m, 1), -m, bool(m), bool(Meters(0)))
for attempt in (lambda: 1 - m, lambda: m * 2, lambda: +m, lambda: int(m), lambda: ~m):
    try:
        print(attempt())
    except TypeError as error:
        print(error)
