"""Writes lib/python/text/characterTables.ts from what CPython's str methods say of every code point.

    python3.14 scripts/goldens/character_tables.py > lib/python/text/characterTables.ts

Everything is observed through str methods, so the tables hold whatever that CPython does, not what a Unicode file says.
"""
import unicodedata
from fractions import Fraction

LAST = 0x110000
FLAGS = ["ALPHA", "DECIMAL", "DIGIT", "NUMERIC", "LOWER", "UPPER", "TITLE", "SPACE", "PRINTABLE", "LINE_BREAK",
         "ID_START", "ID_CONTINUE", "CASED", "CASE_IGNORABLE"]
CLASS_NAMES = [chr(c) for c in range(ord("A"), ord("Z") + 1)] + list("!#$%&()*+,-./:;<=>?@[]^_{|}~")
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def base36(number):
    if number < 0:
        return "-" + base36(-number)
    text = ""
    while True:
        number, digit = divmod(number, 36)
        text = DIGITS[digit] + text
        if number == 0:
            return text


def flags_of(c):
    only_title = c.istitle() and not c.isupper()
    ignorable = ("A" + c + "\u03a3").lower().endswith("\u03c2") and (c + "\u03a3").lower().endswith("\u03c3")
    tests = [c.isalpha(), c.isdecimal(), c.isdigit(), c.isnumeric(), c.islower(), c.isupper(), only_title, c.isspace(),
             c.isprintable(), len(("a" + c + "b").splitlines()) == 2, c.isidentifier(), ("a" + c).isidentifier(),
             (c + "a").title().endswith("a"), ignorable]
    return sum(1 << i for i, test in enumerate(tests) if test)


def class_runs():
    classes, runs, previous, length = {}, [], None, 0
    for code in range(LAST + 1):
        flags = flags_of(chr(code)) if code < LAST else None
        if flags == previous:
            length += 1
            continue
        if previous is not None:
            name = CLASS_NAMES[classes.setdefault(previous, len(classes))]
            runs.append((base36(length) if length > 1 else "") + name)
        previous, length = flags, 1
    return list(classes), "".join(runs)


def case_ranges(mapping, base):
    """Ranges `start count stride delta` of single-character changes, and the changes to several characters."""
    ranges, several = [], []
    for code in range(LAST):
        if 0xD800 <= code < 0xE000:
            continue
        c = chr(code)
        to = mapping(c)
        if to == base(c):
            continue
        if len(to) > 1:
            several.append(base36(code) + ":" + ".".join(base36(ord(x)) for x in to))
            continue
        delta = ord(to) - code
        if ranges:
            last = ranges[-1]
            end = last[0] + (last[1] - 1) * last[2]
            gap = code - end
            if last[3] == delta and ((last[1] == 1 and gap <= 2) or gap == last[2]):
                last[1] += 1
                last[2] = gap
                continue
        ranges.append([code, 1, 1, delta])
    text, previous = [], 0
    for start, count, stride, delta in ranges:
        text.append(" ".join([base36(start - previous), base36(count), base36(stride), base36(delta)]))
        previous = start
    return ",".join(text), ",".join(several)


def numeric_ranges():
    """Ranges `start count value`: code point start + i is worth value + i; a value may be a fraction n/d (count 1)."""
    ranges = []
    for code in range(LAST):
        if not chr(code).isnumeric():
            continue
        value = Fraction(unicodedata.numeric(chr(code))).limit_denominator(1000)
        if ranges and ranges[-1][0] + ranges[-1][1] == code and ranges[-1][2] + ranges[-1][1] == value:
            ranges[-1][1] += 1
        else:
            ranges.append([code, 1, value])
    text, previous = [], 0
    for start, count, value in ranges:
        shown = str(value) if value.denominator == 1 else f"{value.numerator}/{value.denominator}"
        text.append(f"{base36(start - previous)} {base36(count)} {shown}")
        previous = start
    return ",".join(text)


def check_decimals():
    start = None
    for code in range(LAST):
        if not chr(code).isdecimal():
            start = None
            continue
        start = code if start is None else start
        assert unicodedata.decimal(chr(code)) == (code - start) % 10, hex(code)


def show(name, comment, text):
    print(f"\n/** {comment} */\nexport const {name} =")
    lines = [text[i:i + 110] for i in range(0, len(text), 110)] or [""]
    for i, line in enumerate(lines):
        escaped = line.replace("\\", "\\\\").replace("'", "\\'")
        print(f"  '{escaped}'" + (" +" if i + 1 < len(lines) else ""))


def main():
    check_decimals()
    classes, runs = class_runs()
    print(f"""/**
 * What CPython's str methods say of every code point, as compact text (Unicode {unicodedata.unidata_version}).
 *
 * Written by scripts/goldens/character_tables.py; characters.ts and casing.ts unpack and explain it. Own tables
 * because the host's ICU is of another Unicode version than CPython 3.14, and differs between Node and browsers.
 */

/** Bits of a character class, lowest first. */
export const flagNames = [{', '.join(repr(f) for f in FLAGS)}] as const

/** The flags of each class, in the order of the class names. */
export const classFlags = [{', '.join(map(str, classes))}]

export const classNames = {repr(''.join(CLASS_NAMES[:len(classes)]))}""")
    show("classRuns", "Runs over all code points: a length in base 36 (none: 1), then the name of a class.", runs)
    for name, mapping, base in [("lower", str.lower, str), ("upper", str.upper, str), ("title", str.title, str.upper),
                                ("fold", str.casefold, str.lower)]:
        ranges, several = case_ranges(mapping, base)
        show(name + "Ranges", f"Changes of {name} to one character: step to the start, count, stride, delta.", ranges)
        show(name + "Several", f"Changes of {name} to several characters.", several)
    show("numericRanges", "Numeric values: step to the start, count, first value.", numeric_ranges())


main()
