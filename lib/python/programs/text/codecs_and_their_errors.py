"""Codecs of one's own are told how to handle errors only if somebody says; positions count from the end."""
import codecs
import zlib


def encode(text, *errors):
    print("errors", errors)
    return b"", len(text)


codecs.register(lambda name: codecs.CodecInfo(encode, encode, name="mine") if name == "mine" else None)
print("abc".encode("mine"), "abc".encode("mine", "ignore"))
for at in (-1, -2, -100, 100):
    codecs.register_error("there", lambda error: ("x", at))
    try:
        print(b"a\xff".decode("ascii", "there")) if at in (-100, 100) else None
    except IndexError as error:
        print(error)
for args in (("ascii", "x", "a", 1, "x"), ("ascii", "x", 0, 1, "x"), ("ascii", b"x", 0, "y", "x"), ("ascii", b"x", 0, 1, 2)):
    try:
        print(UnicodeDecodeError(*args))
    except TypeError as error:
        print(error)
stream = zlib.decompressobj()
stream.decompress(zlib.compress(b"a"))
stream.copy()
stream.flush()
try:
    stream.copy()
except ValueError as error:
    print(error)
