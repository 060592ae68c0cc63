"""Goldens of float: repr, conversions, parsing, hexadecimal, rounding, division and powers."""
import decimal
import math
import operator
import struct

SPECIAL = [0.0, -0.0, 1.0, -1.0, 0.5, 1.5, 2.5, 0.1, 0.2 + 0.1, 1e16, 9999999999999998.0, 1e15, 123456789012345680.0, 1e-4, 0.00012, 1e-5, 1e22,
           1e23, 1e21, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 1e100, float("inf"), float("-inf"), float("nan"),
           2.675, 1.005, 0.125, 0.375, 1e-7, 3.0, 1e5, 100.0, 999999.5, 9.5, 99.5, 0.05, 25.0, 35.0, 4503599627370497.5]
TEXTS = ["", " ", "1", " 1_000.5e3 ", "1.", ".5", ".", "+.5e-3", "1e5", "1E+5", "e5", "1e", "1e+", "inf", "-INF", "+Infinity", "infinit", "nan", "-NaN",
         "1_0", "1__0", "_1", "1_", "1_.5", "1._5", "1e1_0", "1e_1", "0x10", "1e400", "-1e400", "1e-400", "\u0661\u0662.5", "\u30001\u2003", "1\x00", "a'b",
         "x" * 250, "1 2", "--1", "+-1", "9" * 400, "0." + "0" * 400 + "1", "123456789012345678901234567890", "1\ud800", "½", "1.5j", "1" * 800 + "e-800",
         "2.22507385850720125958e-308", "9007199254740993", "0.500000000000000166533453693773481063544750213623046875"]
HEX_TEXTS = ["0x1p0", "0x1.8p1", "-0x.8p2", "1.8", "0x", "", "p5", "0x1p", "inf", "-Infinity", "nan", "0x1p1024", "0x1p-1074", "0x1p-1075",
             "0x1.8p-1074", "0x1.fffffffffffff8p1023", "0x1.fffffffffffff7p1023", "0x1.00000000000008p0", "0x1.000000000000080001p0",
             " 0x1p3 ", "0x 1", "0x1.p0", "0x.p0", "1p400000", "0x0p99999", "0x1p-99999", "abc", "0x1_0", "0x1.0p+3", "+0x2", "0x1e5"]


def random_float(rand):
    kind = rand.randrange(6)
    if kind == 0:
        return struct.unpack("<d", rand.randbytes(8))[0]
    if kind == 1:
        return rand.choice(SPECIAL)
    if kind == 2:
        return rand.randrange(-10 ** 6, 10 ** 6) / 2 ** rand.randrange(8)
    if kind == 3:
        return rand.randrange(-10 ** 5, 10 ** 5) / 10 ** rand.randrange(6)
    if kind == 4:
        return rand.uniform(-10, 10) * 10.0 ** rand.randrange(-30, 30)
    return float(rand.randrange(-10 ** 17, 10 ** 17))


def record(area):
    rand = area.random
    for value in SPECIAL:
        for function in (repr, float.hex):
            area.add(function.__name__, function, value)
        area.add("ratio", float.as_integer_ratio, value)
        area.add("roundToInt", round, value)
        area.add("toInt", int, value)
        for digits in (0, 1, 2, -1, 400, -400, 5, 10 ** 30):
            area.add("round", round, value, digits)
        for spec in (".0f", ".1f", ".2f", ".0e", ".3e", ".0g", ".3g", ".17g", "#.0f", "#.3g", "#.0e", ".30f", ".120f", ".120e", ".20g"):
            area.add("format", format, value, spec)
    for _ in area.times(80):
        value = random_float(rand)
        area.add("repr", repr, value)
        area.add("hex", float.hex, value)
        area.add("ratio", float.as_integer_ratio, value)
        area.add("round", round, value, rand.randrange(-5, 12))
        area.add("roundToInt", round, value)
        area.add("format", format, value, f".{rand.choice([rand.randrange(20), rand.randrange(40)])}{rand.choice('efg')}")
    record_arithmetic(area)
    for text in TEXTS:
        area.add("parse", float, text)
    for text in HEX_TEXTS:
        area.add("fromHex", float.fromhex, text)
    for _ in area.times(40):
        text = "".join(rand.choice("0123456789._eE+- infa") for _ in range(rand.randrange(1, 9)))
        area.add("parse", float, text)
        digits = "".join(rand.choice("0123456789abcdef") for _ in range(rand.randrange(1, 20)))
        area.add("fromHex", float.fromhex, f"0x{digits[:1]}.{digits[1:]}p{rand.choice([0, 10, -1060, -1070, 1020, -1085])}")
        area.add("parse", float, f"{rand.randrange(10 ** 25)}e{rand.randrange(-340, 300)}")


def exact_power(base, exponent):
    """The correctly rounded power; the C library's is another one in some ten thousand."""
    with decimal.localcontext(prec=60):
        return float(decimal.Decimal(base) ** decimal.Decimal(exponent))


def record_arithmetic(area):
    rand = area.random
    values = [0.0, -0.0, 1.0, -1.0, 2.0, -2.5, 0.5, 3.0, -3.0, float("inf"), float("-inf"), float("nan"), 1e300, 5e-324]
    pairs = [(a, b) for a in values for b in values if area.scale >= 1 or rand.random() < 0.3]
    pairs += [(random_float(rand), random_float(rand)) for _ in area.times(40)]
    for a, b in pairs:
        area.add("divide", operator.truediv, a, b)
        area.add("divmod", divmod, a, b)
        area.add("floorDivide", operator.floordiv, a, b)
        area.add("modulo", operator.mod, a, b)
        if not (a < 0 and math.isfinite(a) and math.isfinite(b) and b != int(b)):
            area.add("power", operator.pow, a, b)
    for _ in area.times(150):
        base = rand.choice([rand.uniform(0, 3), rand.uniform(0, 1000), 10.0, 2.0, 1.1, 0.9, 1.05])
        exponent = rand.choice([rand.uniform(-30, 30), float(rand.randrange(-20, 60)), 0.5, -0.5, 1 / 3])
        if base ** exponent == exact_power(base, exponent):
            area.add("power", operator.pow, base, exponent)
    for int_value in [0, 1, 2 ** 53, 2 ** 53 + 1, -2 ** 53 - 1, 10 ** 400, -10 ** 400, 2 ** 64]:
        for value in [0.0, 1.0, 2.0 ** 53, -2.0 ** 53, 2.0 ** 64, float("inf"), float("-inf"), 0.5]:
            area.add("compare", lambda a, b: (a > b) - (a < b), int_value, value)
