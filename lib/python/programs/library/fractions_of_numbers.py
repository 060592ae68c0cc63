"""Exact fractions."""
from fractions import Fraction
import math

half = Fraction(1, 2)
print(half, repr(half), half + Fraction('1/3'), half * 2, half ** 2, half / 3, -half, half == 0.5, half < 1, Fraction(0.125), Fraction('1.25'))
print(math.floor(Fraction(7, 2)), round(Fraction(7, 2)), Fraction(7, 2) % 1, divmod(Fraction(7, 2), 1), float(half), hash(half) == hash(0.5))
print(Fraction(3.14159).limit_denominator(100), sum([Fraction(1, n) for n in range(1, 6)]), half.numerator, f'{Fraction(1, 3):.4f}')
for wrong in (lambda: Fraction(1, 0), lambda: Fraction('x'), lambda: Fraction(1.5, 2), lambda: half + 'a'):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
