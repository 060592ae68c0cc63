# A sum of products is exact for ints, rounded once for floats, and left to the operators from the first other pair on.
import math
from decimal import Decimal
from fractions import Fraction

for p, q in [((-5, -5, 10), (1.5, 2**62, 2**61)), ((1, 2, 0.1), (3, 4, 3)), ((0.1,) * 10, (1,) * 10), ((True, 0.5), (0.1, True)),
             ((1, 0.1, Fraction(1, 3)), (1, 0.2, 3)), ((2**70, 0.5), (3, 2)), ((1e200, 2), (1e200, 3)), ((0.1, 2, 0.1), (0.1, 3, 0.1)),
             ((1.0, 10e100, 1.0, -10e100), (1.0,) * 4), ((Decimal(2), 3), (3, 4)), ((), ())]:
    print(repr(math.sumprod(p, q)))
for p, q in [([10**1000], [1.0]), ([1.0], [10**1000]), (["a", 3], [5, 10]), ([1], [1, 2])]:
    try:
        print(math.sumprod(p, q))
    except Exception as error:
        print(type(error).__name__, error)
print([math.copysign(1, float(Decimal(text))) for text in ("nan", "-nan", "-nan12", "nan3")])
