# The elementary functions on complex numbers, at branch cuts and at infinity too.
import cmath

for z in [1, -1, 1j, 0.5 + 0.5j, -2 + 3j, complex(-2, -0.0), complex(0.0, -0.0)]:
    print(z, [str(f(z)) for f in (cmath.sqrt, cmath.exp, cmath.log10 if z else cmath.cos, cmath.sin, cmath.tanh, cmath.asinh, cmath.acos)])
print(cmath.polar(3 + 4j), cmath.rect(2, cmath.pi / 2), cmath.phase(-1 - 0j), cmath.log(8, 2), cmath.isclose(1, 1 + 1e-10j), cmath.e, cmath.infj, cmath.nanj)
inf, nan = cmath.inf, cmath.nan
for z in [complex(inf, 0), complex(-inf, 1), complex(0, inf), complex(nan, nan), complex(inf, nan)]:
    for f in (cmath.sqrt, cmath.log, cmath.atanh, cmath.acosh, cmath.tanh, cmath.exp):
        try:
            print(f.__name__, z, f(z))
        except ValueError as error:
            print(f.__name__, z, error)
for wrong in ["cmath.log(0)", "cmath.exp(1000)", "cmath.atanh(1)", "cmath.sqrt('a')", "cmath.polar()", "cmath.rect(1, 1j)", "cmath.isclose(1, 2, rel_tol=-1)", "cmath.log(2, 1)"]:
    try:
        print(eval(wrong))
    except Exception as error:
        print(wrong, type(error).__name__, error)
