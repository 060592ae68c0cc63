# Arguments are looked at in their order: what is wrong first is what is said.
import array
import binascii
import codecs
import datetime
import io
import typing
import _thread
import _typing
import zlib


def tell(what, *args, **keywords):
    try:
        print("ok", what(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


for cls in (datetime.date, datetime.datetime, datetime.time, datetime.timezone):
    print(cls.__name__)
    for args, keywords in [
        ((1, "a"), {}),
        (("a",), {"x": 1}),
        ((1,), {"year": 2}),
        ((1,), {"month": "q"}),
        ((1, 2), {"x": "a", "day": "b"}),
        ((), {"reverse": 1}),
        ((1, 2, 3, "a"), {"zz": 1}),
        ((1, 2, 3), {"fold": "a"}),
        ((1, 2, 3), {"tzinfo": 1}),
        ((1, 2, 3, 4, 5, 6, 7, None, 1), {}),
        ((1, 2, 3), {"fold": 1}),
    ]:
        tell(cls, *args, **keywords)
tell(datetime.date(2020, 1, 2).__replace__, 1, 2, 3, 4)
tell(datetime.time(1, 2).__replace__, x=1)
tell(datetime.datetime(2020, 1, 2).__replace__, 1, year=2)
print(datetime.date(2020, 1, 2).__replace__(year=2021))


class Number:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        print("index of", self.value)
        return self.value


print(datetime.datetime(Number(2020), Number(2), day=Number(3), fold=Number(1)))
tell(datetime.date, Number(1), "x", Number(3))

for name in ("utf_8", "utf_16_le", "utf_32_be", "latin_1", "ascii", "utf_7"):
    tell(getattr(codecs, name + "_decode"), {}, 3)
    tell(getattr(codecs, name + "_decode"), b"", 3)
tell(codecs.utf_16_ex_decode, {}, 3)
tell(codecs.unicode_escape_encode, "a", 3)
tell(codecs.raw_unicode_escape_encode, "a", None)
tell(codecs.charmap_build, [1])
tell(codecs.strict_errors)
tell(codecs.replace_errors, 1, 2)
tell(codecs.lookup_error("surrogatepass"), 1, 2)
print(codecs.strict_errors.__module__, codecs.strict_errors.__self__)
print([name for name in dir(codecs) if name.startswith("surrogate")])
tell(binascii.hexlify, range(3), 0, "a")
tell(array.array, "a", 1)
tell(array.array, "a", [])
tell(array.array, "é", datetime)
tell(io.text_encoding, "utf-8", "a")
tell(io.text_encoding, None, 2)
tell(io.BufferedRWPair, str, int, "a")
tell(io.BufferedRWPair, str, int, 3)
print(repr(io.IncrementalNewlineDecoder(None, None).decode("a\r\nb")), io.IncrementalNewlineDecoder(None, "yes").decode("a\r\nb") == "a\nb")
for cls in (io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase):
    tell(cls, 1)
    tell(cls, x=1)


class File(io.RawIOBase):
    def __init__(self, name):
        self.name = name


print(File("here").name)
lock = _thread.RLock()
tell(lock.__enter__, 1, 2, 3)
tell(lock.__enter__, x=1)
tell(lock.__enter__, True, timeout=1)
lock.release()
tell(_typing.ParamSpecArgs, 1, 2)
tell(_typing.ParamSpecKwargs)
tell(_typing.ParamSpecArgs, origin=3)
tell(zlib.compressobj().copy, 1)
tell(zlib.decompressobj().copy, 1, 2)
tell(BlockingIOError, 1, 2, 1.5)
tell(BlockingIOError, 1, 2, 2**70)
print(BlockingIOError(1, 2, True).characters_written, BlockingIOError(1, 2, -2).characters_written)
