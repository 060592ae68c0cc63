# The functions of math give the digits that the C library gives, and its words for what they are not defined on.
import math

for x in [0.1, 0.5, 1, 2, 3.7, 171, 1e-5]:
    print(x, math.cbrt(x), math.erf(x), math.erfc(x), math.log10(x), math.tan(x), math.log1p(x), math.atan(x), math.gamma(min(x, 20)), math.exp2(min(x, 20)))
print(math.remainder(1, math.nan), math.atan(1e308), math.atan2(1e300, 1e300), math.fma(1e308, 10, -math.inf), math.erf(-0.0), math.erfc(10), math.erf(6.5))
for wrong in ["math.dist('a', 1)", "math.nextafter(1, 2, 3)", "math.prod(1, 2)", "math.prod(1, 2, 3)", "math.isclose(1, 2, 3)", "math.perm(10**400, 10**400)", "math.sumprod([1], [1, 2])", "math.fsum(['a'])", "math.log(-1)", "math.gamma(-1)", "math.comb(5, -1)", "math.isqrt(-1)", "math.ldexp(1.0, 10**30)"]:
    try:
        print(eval(wrong))
    except Exception as error:
        print(wrong, type(error).__name__, error)
