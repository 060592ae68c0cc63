"""Writes lib/python/text/complexSpecials.ts: what CPython's cmath gives where a part is infinite or not a number.

    python3.14 scripts/goldens/cmath_tables.py > lib/python/text/complexSpecials.ts

A row for each kind of the real part, in it a pair for each kind of the imaginary part; the kinds are those of the function
`kindOf` in complexFunctions.ts. Both parts finite: left out, they are computed.
"""
import cmath
import math

inf, nan = math.inf, math.nan
KINDS = [-inf, -1.0, -0.0, 0.0, 1.0, inf, nan]
SYMBOLS = [(math.pi, "p"), (math.pi / 2, "h"), (math.pi / 4, "q"), (3 * math.pi / 4, "t"), (inf, "i"), (1.0, "1"), (0.0, "0")]


def symbol(x):
    if math.isnan(x):
        return "n"
    size = next((s for value, s in SYMBOLS if abs(x) == value), None)
    if size is None:
        return "?"
    return size.upper() if math.copysign(1, x) < 0 and not size.isdigit() else ("-" if math.copysign(1, x) < 0 else "") + size


def entry(function, x, y):
    if math.isfinite(x) and math.isfinite(y):
        return "."
    try:
        z = function(complex(x, y))
    except ValueError:
        return "!"
    shown = symbol(z.real) + symbol(z.imag)
    return "." if "?" in shown else shown


def polar(z):
    return cmath.rect(z.real, z.imag)


FUNCTIONS = [("acos", cmath.acos), ("acosh", cmath.acosh), ("asinh", cmath.asinh), ("atanh", cmath.atanh), ("cosh", cmath.cosh),
             ("exp", cmath.exp), ("log", cmath.log), ("sinh", cmath.sinh), ("sqrt", cmath.sqrt), ("tanh", cmath.tanh), ("rect", polar)]
print("""/**
 * What CPython's cmath gives where a part is infinite or not a number; written by scripts/goldens/cmath_tables.py.
 *
 * Seven rows by the kind of the real part, seven entries by that of the imaginary part: two symbols (i: infinity, n: nan, p h
 * q t: pi, a half, a quarter, three quarters of it, capitals or a minus: negative), `!` for a domain error, `.` computed.
 */
export const complexSpecials = {""")
for name, function in FUNCTIONS:
    rows = ["".join(" " * bool(j) + entry(function, x, y) for j, y in enumerate(KINDS)) for x in KINDS]
    print(f"  {name}: '{'/'.join(rows)}',")
print("} as const")
