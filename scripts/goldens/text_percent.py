"""Goldens of the % operator of str and bytes."""
from text_float import random_float
from text_int import random_int

TEXTS = [("%", [1]), ("%5", [1]), ("%(a", {}), ("%(a)", {"a": 1}), ("%(a)", {}), ("%(a)s", [1]), ("%(a)s", {}), ("%s", []), ("%s %s", [1]), ("%s", [1, 2]),
         ("a", [1]), ("a", []), ("a", {}), ("%5%", []), ("%5%", [1]), ("%%", []), ("%%", [1]), ("%y", [1]), ("%é", [1]), ("😀%y", [1]), ("%\x07", [1]),
         ("%*d", [5, 1]), ("%*d", [-5, 1]), ("%*d", ["a", 1]), ("%.*f", [2, 1.5]), ("%.*f", [-2, 1.5]), ("%*d", [2 ** 70, 1]), ("%.*d", [2 ** 40, 1]),
         ("%99999999999999999999d", [1]), ("%.99999999999d", [1]), ("%ld", [5]), ("%lld", [5]), ("%d", ["a"]), ("%d", [1.9]), ("%d", [float("nan")]),
         ("%i", [None]), ("%x", [1.5]), ("%x", ["a"]), ("%f", ["a"]), ("%f", [10 ** 400]), ("%c", ["ab"]), ("%c", [""]), ("%c", [None]), ("%c", [1.5]),
         ("%c", [-1]), ("%c", [1114112]), ("%c", [2 ** 70]), ("%c", ["é"]), ("%c", ["😀"]), ("%5c", [128512]), ("%05c", ["x"]), ("%+5s", [1]), ("%.2s", ["😀bc"]),
         ("%5.1r", ["a"]), ("%a", ["é"]), ("%#x", [255]), ("%#X", [255]), ("%#o", [8]), ("%#.5x", [255]), ("%.5d", [-42]), ("%08.5d", [-42]), ("% +d", [5]),
         ("%-08d|", [5]), ("%08.3f", [-1.5]), ("%#.0f", [1]), ("%G", [float("inf")]), ("%05f", [float("inf")]), ("%b", [1]), ("%(a)d %(b)s", {"a": 1, "b": 2}),
         ("%(a)s %s", {"a": 1}), ("%(a)*d", {"a": 3}), ("%((a))s", {"(a)": 1}), ("%d", [10 ** 4300]), ("%x", [-255]), ("%.0d", [0]), ("%*y", [1]), ("%l", [1]),
         ("%(a)s%(b", {"a": 1}), ("%n", [1]), ("%(a)5.2f|", {"a": 2.675}), ("%s%%%s", [1, "x"]), ("%-5s|%5s|", ["é", "日本"])]
BYTES = [(b"%s", ["a"]), (b"%s", [b"a"]), (b"%.1b", [b"ab"]), (b"%-5s|", [b"a"]), (b"%a", ["é"]), (b"%r", ["a"]), (b"%d", [5]), (b"%c", [300]), (b"%c", [65]),
         (b"%c", [b"ab"]), (b"%c", [b"a"]), (b"%c", ["a"]), (b"%y", [1]), (b"%", [1]), (b"a", [1]), (b"%s", [1]), (b"%f", ["a"]), (b"%d", ["a"]), (b"%x", [1.5]),
         (b"%(a)s", {b"a": b"x"}), (b"%(a)s", {b"b": b"x"}), (b"%(a", {}), (b"%s", []), (b"%5%", [1]), (b"%.99999999999d", [1]), (b"\xff%\xff", [1]),
         (b"%08.3f", [-1.5]), (b"%#x", [255]), (b"%c", [-1]), (b"%c", [1.5]), (b"%c", [None]), (b"%c", [b""]), (b"%d %s\xe9", [1, b"\xff"]), (b"%F", [float("inf")])]


def apply(template, values):
    return template % (tuple(values) if isinstance(values, list) else values)


def record(area):
    rand = area.random
    for template, values in TEXTS:
        area.add("str", apply, template, values)
    for template, values in BYTES:
        area.add("bytes", apply, template, values)
    for _ in area.times(300):
        kind = rand.choice("ddixXoeEfFgGsrac%")
        flags = "".join(rand.choice("-+ #0") for _ in range(rand.randrange(3)))
        size = rand.choice(["", "5", "12", "*", "30"]) + rand.choice(["", ".3", ".", ".*", ".12"])
        stars = [rand.randrange(-5, 20) for _ in range(size.count("*"))]
        value = rand.choice([random_int(rand), random_float(rand), rand.choice(["abc", "é\n'", ""]), rand.randrange(60, 70)])
        area.add("str", apply, f"<%{flags}{size}{kind}>", [*stars, value])
        if not isinstance(value, str):
            area.add("bytes", apply, f"<%{flags}{size}{kind}>".encode(), [*stars, value])
