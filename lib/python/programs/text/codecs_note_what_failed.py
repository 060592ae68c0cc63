# What comes out of a codec of the registry gets a note; the encodings that need no registry give none.
import codecs


def tell(function, *args):
    try:
        print(ascii(function(*args)))
    except Exception as error:
        print(type(error).__name__, ascii(error), getattr(error, "__notes__", None))


def mine(name):
    def fail(text, errors="strict"):
        raise RuntimeError("no")

    return codecs.CodecInfo(fail, fail, name=name) if name == "mine" else None


codecs.register(mine)
tell("a".encode, "mine")
tell(codecs.decode, b"a", "mine")
for name in ("utf-8", "UTF8", "utf 8", "U8", "utf-16", "utf-16-le", "utf_32", "ascii", "us-ascii", "646", "latin1", "cp819", "cp1252", "koi8-r", "utf-7", "utf-8-sig"):
    print(name)
    tell("\ud800\u1234".encode, name)
    tell(b"\xff\x81\xd8\x98".decode, name)
tell(codecs.encode, "\xff", "ascii")
tell(codecs.decode, b"\xff", "utf-8")
tell(codecs.decode, b"zz", "hex")
tell(codecs.encode, "text", "base64")

decoder = codecs.getincrementaldecoder("raw-unicode-escape")("surrogatepass")
for piece in (b"\\", b"u", b"d8", b"00", b"x\\\\\\", b"u0041", b"\\"):
    print(ascii(decoder.decode(piece)), decoder.getstate())
print(ascii(decoder.decode(b"", True)))
