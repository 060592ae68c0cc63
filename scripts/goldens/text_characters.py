"""Goldens of the assigned code points: one checksum for each predicate and mapping."""
import unicodedata
import zlib

PREDICATES = ["isalpha", "isdecimal", "isdigit", "isnumeric", "isalnum", "isspace", "isprintable", "islower", "isupper", "istitle", "isidentifier"]
MAPPINGS = ["upper", "lower", "title", "capitalize", "casefold", "swapcase"]


def checksum(function):
    answers = [function(chr(code)) for code in (*range(0x32000), *range(0xe0000, 0xe01f0))]
    return zlib.crc32("\n".join(answers).encode("utf-16-le", "surrogatepass"))


def plain(value):
    return "" if value is None else str(int(value) if value == int(value) else value)


def record(area):
    for name in PREDICATES:
        area.add(name, lambda: checksum(lambda c: str(int(getattr(c, name)()))))
    for name in MAPPINGS:
        area.add(name, lambda: checksum(lambda c: getattr(c, name)()))
    for name in ("isidentifier", "istitle"):
        area.add("after a letter: " + name, lambda: checksum(lambda c: str(int(getattr("a" + c, name)()))))
    for name in ("lower", "title"):
        area.add("before a sigma: " + name, lambda: checksum(lambda c: getattr("a" + c + "\u03a3A", name)()))
    area.add("splitlines", lambda: checksum(lambda c: str(len((c + "a").splitlines()))))
    area.add("repr", lambda: checksum(repr))
    area.add("decimal", lambda: checksum(lambda c: plain(unicodedata.decimal(c, None))))
    area.add("digit", lambda: checksum(lambda c: plain(unicodedata.digit(c, None))))
    area.add("numeric", lambda: checksum(lambda c: plain(unicodedata.numeric(c, None))))
