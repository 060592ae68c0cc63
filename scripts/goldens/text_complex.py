"""Goldens of complex, and of the elementary functions its powers use."""
import cmath
import math
import operator

from text_float import random_float

TEXTS = ["1+2j", " ( 1+2j ) ", "1_0+2_0j", "j", "-j", "+J", "1+j", "1e5j", "nan+infj", "1+2", "1 +2j", "(1+2j", "", "1+2j)", "2j+1", "1e400j", "\u0661+\u0662j", "1__0", "++1j",
         "infinityj", "\ud800", "\x00", "1.5", "-.5e-3-inf j", "-.5e-3-infj", "()", "( )", "(j)", "1+-2j", "1e", "1ej", "1_+2j", "_1j", "\u30001j\xa0", "nanj", "-nan-nanj", "1j\x00", "\u00e9"]


def part(rand):
    return rand.choice([0.0, -0.0, 1.0, -1.0, 2.5, float("inf"), float("-inf"), 1e200, 1e-200, random_float(rand), random_float(rand)])


def near(value):
    return [float(f"{p:.10g}") if p else p for p in (value.real, value.imag)]


def clear(function, *args):
    """Whether the C library's answer is the correctly rounded one, told from higher precision by series of fractions."""
    from decimal import Decimal, localcontext
    with localcontext(prec=70):
        exact = function(*[Decimal(a) for a in args])
        return float(exact)


def decimal_sin(x):
    from decimal import Decimal
    term = total = x
    n = 1
    while abs(term) > Decimal(10) ** -60:
        term *= -x * x / ((n + 1) * (n + 2))
        n += 2
        total += term
    return total


def decimal_cos(x):
    from decimal import Decimal
    term = total = Decimal(1)
    n = 0
    while abs(term) > Decimal(10) ** -60:
        term *= -x * x / ((n + 1) * (n + 2))
        n += 2
        total += term
    return total


def record(area):
    rand = area.random
    for text in TEXTS:
        area.add("parse", complex, text)
    for _ in area.times(60):
        area.add("parse", complex, "".join(rand.choice("12.+-jeinf_ ()") for _ in range(rand.randrange(1, 8))))
        area.add("parse", complex, f"{random_float(rand)}{random_float(rand):+}j")
    for _ in area.times(80):
        a, b = complex(part(rand), part(rand)), complex(part(rand), part(rand))
        area.add("repr", repr, a)
        for name, function in {"add": operator.add, "subtract": operator.sub, "multiply": operator.mul, "divide": operator.truediv}.items():
            area.add(name, function, a, b)
            area.add(name + " real", function, a, b.real)
        area.add("real subtract", operator.sub, a.real, b)
        area.add("real divide", operator.truediv, a.real, b)
        area.add("abs", abs, a)
        area.add("whole power", pow, complex(rand.uniform(-3, 3), rand.uniform(-3, 3)), complex(rand.randrange(-12, 30)))
        if abs(a.real) + abs(a.imag) < 1e50:
            area.add("whole power", pow, a, complex(rand.randrange(-4, 5)))
        area.add("polar power", lambda x, y: near(x ** y), complex(rand.uniform(-3, 3), rand.uniform(-3, 3)), complex(rand.uniform(-3, 3), rand.uniform(-3, 3)))
    for base, exponent in [(0j, -1 + 0j), (0j, 1j), (0j, 0j), (0j, 0.5 + 0j), (1e200 + 1j, 2.5 + 0j), (1e200 + 1j, 2 + 0j), (-8 + 0j, 1 / 3 + 0j)]:
        area.add("polar power", lambda x, y: near(x ** y), base, exponent)
    for _ in area.times(60):
        x, y = rand.uniform(-10, 10), rand.uniform(-10, 10)
        for name, function, exact in (("sin", math.sin, decimal_sin), ("cos", math.cos, decimal_cos)):
            if function(x) == clear(exact, x):
                area.add(name, function, x)
        if math.exp(x) == clear(lambda d: d.exp(), x):
            area.add("exp", math.exp, x)
        size = abs(x) * 10.0 ** rand.randrange(-50, 50)
        if math.log(size) == clear(lambda d: d.ln(), size):
            area.add("log", math.log, size)
        if abs(complex(x, y)) == clear(lambda a, b: (a * a + b * b).sqrt(), x, y):
            area.add("hypot", math.hypot, x, y)
        area.add("atan2", math.atan2, float(rand.randrange(-3, 4)), float(rand.randrange(-3, 4)))
        area.add("atan2", math.atan2, x, y)
