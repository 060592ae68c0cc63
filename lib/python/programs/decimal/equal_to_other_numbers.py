# Decimals compare exactly with ints, floats and fractions, and hash as their equals do; NaNs are equal to nothing.
from decimal import Decimal, InvalidOperation
from fractions import Fraction

print(Decimal("0.5") == 0.5, Decimal("0.1") == 0.1, Decimal("0.1") < 0.1, Decimal(3) == 3, Decimal("0.25") == Fraction(1, 4), Decimal(1) > Fraction(2, 3), Decimal(2) == 2 + 0j, Decimal(1) == "1")
print(hash(Decimal("1.50")) == hash(1.5) == hash(Fraction(3, 2)), hash(Decimal(-1)), hash(Decimal("1e400")), hash(Decimal("-inf")), {Decimal("2.0"): "two"}[2])
print(sorted([Decimal("1.5"), 1, 2.5, Fraction(1, 3)]), max(Decimal(1), 0.5), Decimal(3) in [1, 2, 3])
nan = Decimal("NaN")
print(nan == nan, nan != nan, nan in [nan], nan.is_nan(), Decimal("sNaN").is_snan())
for operation in (lambda: nan < 1, lambda: Decimal("sNaN") == 1, lambda: hash(Decimal("sNaN")), lambda: Decimal(1) < "a", lambda: int(nan), lambda: int(Decimal("inf")), lambda: float(Decimal("sNaN"))):
    try:
        print(operation())
    except (InvalidOperation, TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
print(Decimal("1.0").compare(1), Decimal("1.0").compare_total(1), Decimal(-3).max_mag(2), Decimal("1.0").min(Decimal(1)), nan.max(3), Decimal(1).same_quantum(5))
print(Decimal("110").logical_and(Decimal("101")), Decimal(123).shift(2), Decimal(123).rotate(-1), Decimal(5).scaleb(3), Decimal(250).logb(), Decimal(1).next_plus(), Decimal("-0").number_class(), Decimal("1e-999999").is_subnormal())
