"""Goldens of the methods of str and bytes."""

ALPHABETS = ["ab", "ab ", "aAbB1_ ", "a\u00e9\u00df \u01c5\u03a3\u03c3'.", "a\U0001f600b\U0001d4d0 ", "\t\n\r\x0b\x0c\x1c\x1d\x85\xa0\u2028\u3000ab", "\t\na ", "x\ud800\u00b2\u0661\u2167",
             "'\"\\a\n\x7f\xad\u200b\ue000\U000e0001", "+-0 1", "\u0130i\u0149\ufb01\u1fb3\u0345\u02b0aA\u2170"]
PLAIN = ["upper", "lower", "title", "capitalize", "casefold", "swapcase", "isalpha", "isdecimal", "isdigit", "isnumeric", "isalnum", "isspace",
         "isprintable", "isascii", "islower", "isupper", "istitle", "isidentifier"]
BYTE_PLAIN = [name for name in PLAIN if hasattr(bytes, name)]
BYTES = [b"ab", b"ab ", b"aAbB1_\xe9 ", b"\t\n\r\x0b\x0c\x1c\x85\xa0ab", b"'\"\\a\n\x7f\xff", b"+-0 1", b"0123456789abcdefABCDEF"]


def word(rand, alphabet, most):
    part = [rand.choice(alphabet) for _ in range(rand.randrange(most))]
    return bytes(part) if isinstance(alphabet, bytes) else "".join(part)


def bound(rand):
    return None if rand.random() < 0.4 else rand.randrange(-9, 12)


def record_kind(area, prefix, alphabets, plain):
    rand = area.random
    kind = type(alphabets[0])
    one = "*" if kind is str else b"*"
    for alphabet in alphabets:
        def case(name, *args):
            area.add(prefix + name, lambda value, *rest: getattr(value, name)(*rest), *args)
        for _ in area.times(5):
            for name in plain:
                case(name, word(rand, alphabet, 9))
        for _ in area.times(12):
            text = word(rand, alphabet, 12)
            part = word(rand, alphabet, 3)
            for name in ("find", "rfind", "count", "startswith", "endswith"):
                case(name, text, part, bound(rand), bound(rand))
            limit = rand.choice([-1, 0, 1, 2, 3])
            area.add(prefix + "contains", lambda a, b: b in a, text, part)
            area.add(prefix + "compare", lambda a, b: (a > b) - (a < b), text, rand.choice([part, word(rand, alphabet, 12), text[:3] + part]))
            area.add(prefix + "join", lambda s, p: s.join(p), part, [word(rand, alphabet, 4) for _ in range(rand.randrange(5))])
            case("replace", text, part, word(rand, alphabet, 3), limit)
            for name in ("removeprefix", "removesuffix", "partition", "rpartition"):
                case(name, text, part)
            for name in ("split", "rsplit"):
                case(name, text, None, limit)
                case(name, text, part, limit)
            for name in ("strip", "lstrip", "rstrip"):
                case(name, text, rand.choice([None, word(rand, alphabet, 3)]))
            case("splitlines", text, rand.random() < 0.5)
            for name in ("center", "ljust", "rjust"):
                case(name, text, rand.randrange(-3, 18), one)
            case("zfill", text, rand.randrange(-3, 15))
            case("expandtabs", text, rand.randrange(-1, 9))
            area.add(prefix + "repr", repr, text)


def record(area):
    rand = area.random
    record_kind(area, "", ALPHABETS, PLAIN)
    record_kind(area, "bytes.", BYTES, BYTE_PLAIN)
    for alphabet in ALPHABETS:
        for _ in area.times(10):
            text = word(rand, alphabet, 12)
            area.add("len", len, text)
            area.add("ascii", ascii, text)
            source, target = word(rand, alphabet, 4), word(rand, alphabet, 4)
            area.add("translate", lambda t, a, b, d: t.translate(str.maketrans(a, b, d)), text, source, target, word(rand, alphabet, 3))
            area.add("translate", lambda t, a, b, d: t.translate(str.maketrans(a, b, d)), text, source, (target + source)[:len(source)], "")
            area.add("compare", lambda a, b: (a > b) - (a < b), text, word(rand, "\ue000\uffff\U0001f600\U0001f601\ud83d" + text[:2], 4))
            area.add("stepped", lambda t, s: t[::s], text, rand.choice([1, 2, 3, -1, -2]))
            start = rand.randrange(len(text) + 1)
            area.add("slice", lambda t, a, b: t[a:b], text, start, rand.randrange(start, len(text) + 1))
    for alphabet in BYTES:
        for _ in area.times(10):
            data = word(rand, alphabet, 12)
            area.add("bytearray.repr", lambda d: repr(bytearray(d)), data)
            area.add("bytes.hex", lambda d, *a: d.hex(*a), data, rand.choice(["-", ":", "\u00e9", "", "--"]), rand.randrange(-4, 5))
            area.add("bytes.fromhex", bytes.fromhex, word(rand, "0aF 1\nb", 9))
            area.add("bytes.fromhex", bytes.fromhex, word(rand, "0aF 1xzg\u00e9\U0001f600", 9))
            area.add("bytes.translate", lambda d, t, x: d.translate(t, x), data, bytes(range(255, -1, -1)) if rand.random() < 0.2 else None, word(rand, alphabet, 4))
    area.add("bytes.translate", lambda d, t, x: d.translate(t, x), b"a", b"short", b"")
    area.add("bytes.maketrans", bytes.maketrans, b"abca", b"1234")
    area.add("bytes.maketrans", bytes.maketrans, b"abc", b"12")
