import cmath
import math
import random
draw = random.Random(14)
def show(name, low, high, count=6):
    function = getattr(math, name)
    print(name, *[function(draw.uniform(low, high)) for _ in range(count)])
for name in 'asin', 'acos', 'atanh':
    show(name, -1, 1, 12)
for name in 'sin', 'cos', 'tan', 'atan', 'tanh', 'asinh', 'cosh':
    show(name, -9, 9, 12)
for name in 'log', 'log2', 'log10', 'exp', 'sqrt', 'cbrt', 'exp2':
    show(name, 0, 30, 12)
show('acosh', 1, 2, 12)
show('acosh', 3, 1e13)
show('asinh', -1e-3, 1e-3)
show('atanh', -1e-3, 1e-3)
show('asinh', 1e8, 1e16)
print([math.log10(10 ** n) for n in range(-5, 8)], math.log10(5e-324), math.log10(1.7e308), math.log2(5e-324))
print(math.asin(1), math.asin(-1), math.asin(1e-9), math.acos(1), math.acos(-1), math.acos(0), math.acos(1 - 2**-53))
print(math.acosh(1), math.asinh(-0.0), math.atanh(-0.0), math.asinh(1e308), math.cosh(710), math.cosh(0.1), math.cosh(1e-9))
print([abs(complex(draw.uniform(0, 9), draw.uniform(0, 9))) for _ in range(40)])
print(abs(3e200 + 4e200j), abs(3e-200 + 4e-200j), abs(1e300 + 1j), abs(0j), abs(complex(5e-324, 5e-324)))
for _ in range(6):
    z = complex(draw.uniform(-3, 3), draw.uniform(-3, 3))
    print(cmath.polar(z), cmath.sinh(z), cmath.cosh(z), cmath.sqrt(z), cmath.asinh(z), cmath.log(z))
