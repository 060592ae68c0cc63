"""Floats taken apart, compared and put together."""
import math

print(math.pi, math.e, math.tau, math.inf, math.nan)
print(math.frexp(-8.5), math.frexp(5e-324), math.frexp(0.0), math.ldexp(0.5, 3), math.ldexp(1, -5000), math.modf(-2.5), math.modf(math.inf))
print(math.nextafter(1, 2), math.nextafter(0, 1), math.nextafter(1, 2, steps=5), math.nextafter(math.inf, 0), math.ulp(1), math.ulp(0))
print(math.fsum([.1] * 10), math.fsum([1e16, 1, -1e16]), math.fsum([]), math.hypot(3, 4), math.hypot(3, 4, 12), math.hypot())
print(math.dist((1, 2), (4, 6)), math.isclose(1, 1 + 1e-10), math.isclose(1, 1.2, abs_tol=.5), math.isclose(math.inf, math.inf))
print(math.fmod(-5, 3), math.fmod(5, math.inf), math.remainder(5, 3), math.remainder(7, 2), math.copysign(1, -0.0), math.fabs(-2))
print(math.fma(2, 3, 4), math.fma(0.1, 10, -1), math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1))
print(math.sqrt(2), math.exp(1), math.log(8, 2), math.log(10), math.log2(8), math.log10(1000), math.log10(10**400), math.pow(2, 0.5), math.pow(math.nan, 0))
print(math.sin(1), math.cos(1), math.atan(0.5), math.atan2(1, -1), math.degrees(math.pi), math.radians(180), math.exp2(10), math.gamma(5))
print(math.erf(0), math.erfc(0), math.lgamma(1), math.tanh(0.0), math.sinh(0.0), math.cosh(0.0), math.asin(1), math.acos(1))
