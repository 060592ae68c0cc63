class Money:
    def __init__(self, cents): self.cents = cents
    @classmethod
    def of(cls, text):
        whole, _, part = text.partition('.')
        return cls(int(whole) * 100 + int(part or 0))
    def __add__(self, other):
        if not isinstance(other, Money): return NotImplemented
        return Money(self.cents + other.cents)
    def __radd__(self, other): return self if other == 0 else NotImplemented
    def __mul__(self, n): return Money(round(self.cents * n))
    __rmul__ = __mul__
    def __sub__(self, other): return self + -other
    def __neg__(self): return Money(-self.cents)
    def __eq__(self, other): return isinstance(other, Money) and self.cents == other.cents
    def __lt__(self, other): return self.cents < other.cents
    def __le__(self, other): return self < other or self == other
    def __hash__(self): return hash(self.cents)
    def __bool__(self): return self.cents != 0
    def __str__(self): return f'{self.cents // 100}.{self.cents % 100:02}'
    def __repr__(self): return f"Money.of('{self}')"
    def __format__(self, spec): return format(str(self), spec)
    def __int__(self): return self.cents // 100
    def __float__(self): return self.cents / 100
    def __divmod__(self, n):
        each, rest = divmod(self.cents, n)
        return Money(each), Money(rest)


wallet = [Money.of('10.50'), Money.of('3'), Money.of('0.05')]
print(sum(wallet), wallet, max(wallet), sorted(wallet), wallet[0] * 2, 3 * wallet[1], f'{wallet[2]:>8}|')
print(divmod(Money(1000), 3), int(wallet[0]), float(wallet[0]), bool(Money(0)), {Money(1): 'a'}[Money(1)], Money(1) <= Money(1), wallet[0] - wallet[1])
for thunk in (lambda: Money(1) + 5, lambda: 5 + Money(1), lambda: Money(1) < 5, lambda: Money(1) / 2, lambda: Money(5) > Money(1)):
    try:
        print(thunk())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
