# Each operation rounds once, to the context's precision, by its rounding; a quotient keeps the ideal exponent where it can.
from decimal import *

for rounding in [ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP]:
    context = Context(prec=3, rounding=rounding)
    print(rounding, [str(context.create_decimal(text)) for text in ["1.2345", "1.235", "-1.2351", "9.999", "1.005"]])
getcontext().prec = 10
a, b = Decimal("7.50"), Decimal("-2")
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), a**3, a ** b, -a, +a, abs(b))
print(Decimal(1) / 3, Decimal(2) / 3, Decimal(10) / 4, Decimal("2.400") / 2, 1 / Decimal(8), 5 - Decimal("0.10"))
print(Decimal("1e20") + 1, Decimal("1e-20") + 1, Decimal("9999999999") + 1)
print(Decimal(2).sqrt(), Decimal("2.25").sqrt(), Decimal(1).exp(), Decimal(10).ln(), Decimal(1000).log10(), Decimal("0.5").ln())
print(Decimal(2) ** Decimal("0.5"), Decimal("1.1") ** 100, pow(Decimal(7), 3, 10), Decimal(2).fma(3, Decimal("0.1")))
print(Decimal("2.675").quantize(Decimal("0.01")), Decimal("2.675").quantize(Decimal(1), rounding=ROUND_UP), round(Decimal("2.5")), round(Decimal("2.675"), 2))
print(Decimal("120.00").normalize(), Decimal("1.6").to_integral_value(), Decimal("7").remainder_near(4), sum([Decimal("0.1")] * 10))
print(int(Decimal("-3.9")), float(Decimal("0.1")), Decimal("0.75").as_integer_ratio(), complex(Decimal("1.5")))
for operation in (lambda: a + 1.5, lambda: 1.5 * a, lambda: a + "1", lambda: a ** 0.5, lambda: a.compare("1"), lambda: a.quantize(Decimal("1e-30"))):
    try:
        operation()
    except (TypeError, InvalidOperation) as error:
        print(type(error).__name__, error)
