"""A handler of coding errors is shown one exception, told anew for each fault, and a decoder that waits for more bytes
shows it all that it was given."""

import codecs

seen = []


def collect(error):
    seen.append(error)
    print(type(error).__name__, error.start, error.end, error.reason, ascii(error.object))
    return "?", error.end


codecs.register_error("collect", collect)


def told(label, act):
    seen.clear()
    try:
        print(label, ascii(act()))
    except UnicodeError as error:
        print(label, ascii(str(error)))
    print(len(seen), len({id(error) for error in seen}), [error.start for error in seen])
    if seen:
        print(ascii(seen[0].args), ascii(str(seen[0])))


told("ascii", lambda: b"a\xffb\xfec".decode("ascii", "collect"))
told("utf-8", lambda: b"a\xffb\xe2\x82c".decode("utf-8", "collect"))
told("cp1252", lambda: b"a\x81b\x8dc".decode("cp1252", "collect"))
told("shift_jis", lambda: b"a\xffb\xfec".decode("shift_jis", "collect"))
told("escapes", lambda: rb"\x4 \u12 \N{none}".decode("unicode_escape", "collect"))
told("to ascii", lambda: "a\xe9b\u20acc".encode("ascii", "collect"))
told("to cp1252", lambda: "a\u0141b\u0142c".encode("cp1252", "collect"))
told("to utf-8", lambda: "a\ud800b\udc80c".encode("utf-8", "collect"))

# As far as the bytes are whole.
for encoding, data in (
    ("utf-8", b"\xff-\xe2\x82"),
    ("utf-16-le", b"a\0\0\xdcb\0c"),
    ("utf-16", b"\xfe\xff\0a\xdc\0\0b\0"),
    ("utf-32-le", b"\xe2abcdef"),
    ("utf-32-be", b"\0\0\0a\1\2\3\4\0"),
):
    for handler in ("collect", "strict", "ignore", "backslashreplace"):
        decoder = codecs.getincrementaldecoder(encoding)(handler)
        told(f"{encoding} {handler}", lambda: decoder.decode(data))
        print(decoder.getstate()[0])


def step_over_one(error):
    return f"<{error.start}>", error.start + 1


codecs.register_error("step", step_over_one)
for encoding in ("utf-16-le", "utf-32-le"):
    decoder = codecs.getincrementaldecoder(encoding)("step")
    told(f"{encoding} step", lambda: decoder.decode(b"\0\xdca\xdc\0\0\0\1\0\0\0b"))
    print(decoder.getstate()[0])
