"""What a function of math is not defined on, it says so."""
import math

for wrong in ('sqrt(-1)', 'log(0)', 'log(-1.5)', 'log2(0.0)', 'log(8, 1)', 'log(8, 0)', 'log()', 'log(1, 2, 3)', 'acos(2)', 'asin(-2)', 'acosh(0)',
              'atanh(1)', 'sin(inf)', 'cos(-inf)', 'tan(inf)', 'exp(1000)', 'cosh(1000)', 'exp2(5000)', 'gamma(0)', 'gamma(-1)', 'gamma(1000)',
              'lgamma(-2)', 'log1p(-1)', 'fmod(5, 0)', 'fmod(inf, 1)', 'remainder(5, 0)', 'pow(0, -1)', 'pow(-1, 0.5)', 'pow(10, 400)',
              'ldexp(1, 5000)', 'ldexp(1, 1.5)', 'fma(inf, 0, 1)', 'fma(1e308, 10, 0)', 'fsum([inf, -inf])', 'fsum([1e308, 1e308])',
              'dist((1, 2), (4,))', 'dist(1, 2)', 'isclose(1, 1, rel_tol=-1)', 'nextafter(1, 2, steps=-1)', 'sqrt("a")', 'sqrt(10**400)',
              'isnan("a")', 'sqrt()', 'sqrt(1, 2)', 'hypot("a")', 'sqrt(nan)', 'exp(-1000)', 'sqrt(-0.0)'):
    try:
        print(wrong, eval(wrong, vars(math).copy()))
    except Exception as error:
        print(wrong, type(error).__name__, error)
