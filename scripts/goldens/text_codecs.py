"""Goldens of str.encode and bytes.decode with every encoding and error handler that is ours."""

ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "latin-1", "ascii", "cp1252"]
NAMES = ["UTF8", "utf_8 ", "UTF 8", "utf__8", "U8", "L1", "ISO-8859-1", "utf16le", "utf8sig", "windows-1252", "cp-1252", "utf-16LE", "", "xyz", "a\x00",
         "us-ascii", "ANSI_X3.4-1968", "8859", "utf.8", "-utf-8", "_ascii_", "Latin-1", "latin--1", "646", "cp65001"]
ERRORS = ["strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape", "surrogatepass", "nope"]
CHARACTERS = ["a", "b", "\x81", "\u00e9", "\u20ac", "\u0100", "\u65e5", "\U0001f600", "\ud800", "\udc80", "\udcff", "\udfff", "\ufeff"]
CHUNKS = [b"a", b"b", b"\x80", b"\x81", b"\xbf", b"\xc0", b"\xc3", b"\xc3\xa9", b"\xe0\x80", b"\xe2\x82\xac", b"\xed\xa0\x80", b"\xed\xb2\x80", b"\xf0\x9f\x98\x80", b"\xf0\x80",
          b"\xf4\x90", b"\xf5", b"\xff", b"\xff\xfe", b"\xfe\xff", b"\x00", b"\x00\xd8", b"\xd8\x00", b"\x00\xdc", b"\xdc\x80", b"\x00\x00\xfe\xff", b"\xff\xfe\x00\x00",
          b"\xef\xbb\xbf", b"\x00\x11", b"\xf0\x9f", b"\xe2\x82"]


def joined(text):
    """Two surrogates side by side that make a pair would be one character on the other side."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass") == text


def record(area):
    rand = area.random
    for name in NAMES:
        area.add("encode", str.encode, "a\u00e9", name, "strict")
        area.add("decode", bytes.decode, b"a", name, "strict")
    for encoding in ENCODINGS:
        for errors in ERRORS:
            for _ in area.times(6):
                text = "".join(rand.choice(CHARACTERS) for _ in range(rand.randrange(1, 7)))
                if joined(text):
                    area.add("encode", str.encode, text, encoding, errors)
                area.add("decode", bytes.decode, b"".join(rand.choice(CHUNKS) for _ in range(rand.randrange(1, 5))), encoding, errors)
            area.add("decode", bytes.decode, rand.choice(["h\u00e9llo \u65e5\U0001f600", "plain"]).encode(encoding, "replace"), encoding, errors)
    area.add("encode", str.encode, "\u00e9\ue000x", "ascii", "xmlcharrefreplace")
    area.add("decode", bytes.decode, b"\xff", "utf-8", "namereplace")
    area.add("encode", str.encode, "\ue000", "ascii", "namereplace")
