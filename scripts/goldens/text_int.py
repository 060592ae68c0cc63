"""Goldens of int arithmetic, text and bytes."""
import math
import operator

OPERATORS = {
    "add": operator.add, "subtract": operator.sub, "multiply": operator.mul, "floorDivide": operator.floordiv,
    "modulo": operator.mod, "divmod": divmod, "trueDivide": operator.truediv, "bitAnd": operator.and_,
    "bitOr": operator.or_, "bitXor": operator.xor, "gcd": math.gcd,
}
UNARY = {
    "negate": operator.neg, "absolute": abs, "invertBits": operator.invert, "bitLength": int.bit_length,
    "bitCount": int.bit_count, "isqrt": math.isqrt, "intToText": str, "bin": bin, "oct": oct, "hex": hex, "toFloat": float,
}
LITERALS = ["", " ", "12", " 12 ", "+12", "-12", "+-1", "- 1", "1_000", "1__0", "_1", "1_", "0x1f", "0X1F", "0b101", "0o17",
            "0x", "0x_1", "0b_", "00", "010", "0_0", "-0", "9" * 17, "9" * 40, "zz", "1.5", "1e5", "\u0661\u0662", "1\u3000",
            "\xa012\u2003", "\uff11", "12\ud800", "a'b", "a\x00b", "\u00b2", "½", "x" * 250, "'" * 300, "😀" * 250, "0o8", "0b2", "1 2"]


def random_int(rand):
    kind = rand.randrange(6)
    if kind == 0:
        value = rand.randrange(20)
    elif kind == 1:
        value = rand.randrange(2 ** 32)
    elif kind == 2:
        value = 2 ** rand.randrange(130) + rand.randrange(-2, 3)
    else:
        value = rand.randrange(2 ** rand.choice([31, 53, 54, 64, 90, 200]))
    return -value if rand.random() < 0.5 else value


def record(area):
    rand = area.random
    for name, function in OPERATORS.items():
        for _ in area.times(40):
            area.add(name, function, random_int(rand), random_int(rand))
    for a, b in [(0, -5), (0, -10 ** 30), (10 ** 400, 3), (3, 10 ** 400), (1, 0), (10 ** 400, 10 ** 399), (-10 ** 330, 10 ** 20),
                 (3 ** 200, 2 ** 1390 * 3 ** 5), (2 ** 53 + 1, 2 ** 1100), (2 ** 1024, 1), (2 ** 1024 - 2 ** 970, 1), (1, 2 ** 1075),
                 (3, 2 ** 1075), (2 ** 53 + 1, 2), (5 * 2 ** 60 + 1, 2 ** 1130)]:
        area.add("trueDivide", operator.truediv, a, b)
    for _ in area.times(30):
        area.add("trueDivide", operator.truediv, rand.randrange(2 ** rand.randrange(1, 300)), 1 + rand.randrange(2 ** rand.randrange(900, 1350)))
    for name, function in UNARY.items():
        for _ in area.times(25):
            area.add(name, function, random_int(rand))
    for value in [10 ** 4299, 10 ** 4300, 10 ** 4300 - 1, -10 ** 4300, -(10 ** 4300 - 1), 2 ** 20000]:
        area.add("intToText", str, value)
    for value in [10 ** 308, 10 ** 309, 2 ** 1024, 2 ** 1024 - 2 ** 970 - 1, -10 ** 400]:
        area.add("toFloat", float, value)
    record_powers(area)
    record_shifts(area)
    record_text(area)
    record_bytes(area)


def record_powers(area):
    rand = area.random
    for _ in area.times(60):
        area.add("power", pow, rand.choice([rand.randrange(-12, 13), random_int(rand)]), rand.randrange(40))
        area.add("powerModulo", pow, random_int(rand), rand.randrange(-50, 1000), rand.choice([1, -1, 7, -7, random_int(rand)]))
    for base in (0, 1, -1):
        area.add("power", pow, base, 2 ** 70)
        area.add("power", pow, base, 2 ** 70 + 1)
    area.add("powerModulo", pow, 2, 3, 0)
    area.add("powerModulo", pow, 2, -1, 4)
    area.add("powerModulo", pow, 0, 0, 1)
    for _ in area.times(60):
        area.add("round", round, random_int(rand), -rand.randrange(-2, 25))
        area.add("round", round, rand.randrange(-200, 200) * 5, -rand.randrange(3))


def record_shifts(area):
    rand = area.random
    for _ in area.times(40):
        area.add("shiftLeft", operator.lshift, random_int(rand), rand.choice([rand.randrange(100), rand.randrange(8)]))
        area.add("shiftRight", operator.rshift, random_int(rand), rand.choice([rand.randrange(100), rand.randrange(300)]))
    for a, b in [(1, -1), (0, 2 ** 70), (1, 2 ** 70), (5, -2 ** 70)]:
        area.add("shiftLeft", operator.lshift, a, b)
        area.add("shiftRight", operator.rshift, a, b)


def record_text(area):
    rand = area.random
    for text in LITERALS:
        for base in (10, 0, 16, 2, 36):
            area.add("parse", int, text, base)
    for base in (1, -1, 37, 2 ** 70):
        area.add("parse", int, "1", base)
    for _ in area.times(60):
        text = "".join(rand.choice("0123456789abxo_ -+z") for _ in range(rand.randrange(1, 9)))
        area.add("parse", int, text, rand.choice([0, 2, 8, 10, 16, 36, 7]))
    for text, base in [("9" * 4300, 10), ("9" * 4301, 10), ("1_" * 4300 + "1", 10), ("1" * 5000, 16), ("1" * 4400, 7), ("0" * 5000, 10)]:
        area.add("parse", int, text, base)
    for text in (b"12", b" 12 ", b"", b"x\xff", b"1_0", "\u0661".encode()):
        area.add("parseBytes", int, text)


def record_bytes(area):
    rand = area.random
    for _ in area.times(60):
        order = rand.choice(["big", "little"])
        signed = rand.random() < 0.5
        area.add("toBytes", lambda v, n, o, s: v.to_bytes(n, o, signed=s), random_int(rand), rand.randrange(-1, 12), order, signed)
        data = bytes(rand.randrange(256) for _ in range(rand.randrange(14)))
        area.add("fromBytes", lambda d, o, s: int.from_bytes(d, o, signed=s), data, order, signed)
