# How many arguments there are, and of which types they must be, in CPython's words.
import array
import codecs
import collections
import contextvars
import datetime
import functools
import io
import random
import sys
import time
import types
import _thread
import zlib


class Text(str):
    pass


class Weight:
    __module__ = "scales"


def tell(what, *args, **keywords):
    try:
        print("ok", what(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


counter = collections.Counter()
for call in (
    lambda: str(b"", counter),
    lambda: str(b"", "ascii", Weight()),
    lambda: str(b"", Text),
    lambda: bytes.fromhex(counter),
    lambda: bytearray.fromhex(Weight()),
    lambda: datetime.datetime.fromtimestamp(counter),
    lambda: datetime.datetime(2020, 1, 2).isoformat(" ", counter),
    lambda: datetime.time(1, 2).isoformat(counter),
    lambda: codecs.utf_7_encode("a", 3),
    lambda: codecs.escape_encode(b"a", 3),
    lambda: codecs.readbuffer_encode(b"a", 3),
    lambda: time.gmtime(1, 2),
    lambda: time.strftime("%Y", 1, 2),
    lambda: time.ctime(1, 2),
    lambda: time.get_clock_info(3),
    lambda: time.clock_gettime("a"),
    lambda: time.clock_gettime_ns(counter),
    lambda: time.clock_getres(1, 2),
    lambda: time.clock_settime(1),
    lambda: time.clock_settime_ns(1),
    lambda: sys.setswitchinterval("a"),
    lambda: sys.setswitchinterval(0),
    lambda: _thread.start_new(1),
    lambda: _thread.start_new_thread(1),
    lambda: _thread.allocate_lock().acquire_lock(1, 2, 3),
    lambda: _thread.RLock()._acquire_restore(x=1),
    lambda: zlib.compressobj().flush(1, 2),
    lambda: zlib.compressobj().compress(b"", 2),
    lambda: zlib.decompressobj().flush(key=1),
    lambda: zlib.decompressobj().__deepcopy__(1, 2),
    lambda: array.array("i").extend([], 1),
    lambda: array.array("i").tofile(1, 2),
    lambda: array.array("i").fromfile(1),
    lambda: int.__add__.__get__(1.5),
    lambda: int.__add__.__get__(True)(2),
    lambda: types.CodeType(1, x=2),
    lambda: BlockingIOError(1, 2, 1.5),
):
    tell(call)
cached = functools.lru_cache(len)
print(cached.__copy__(1, 2) is cached, cached.__deepcopy__() is cached)
text = Text("abc")
print(text.format() is text, text.format(1) is text, text.format_map({}) is text, type(Text("{}").format(1)).__name__)


class Bare:
    pass


print([name for name in vars(Bare) if "annot" in name])
print(Bare.__annotate__, [name for name in vars(Bare) if "annot" in name])
print(Bare.__annotations__, [name for name in vars(Bare) if "annot" in name])


class Seeded(random.Random):
    def seed(self, *args):
        print("seed", args)
        super().seed(5)


print(Seeded([1]).random(), Seeded().random(), random.Random(5).random())
tell(random.Random, [1])
import ast
import math

tell(repr, ast.AST())
tell(math.sumprod, ["a"], ["b", "c"])
tell(math.sumprod, [1, 2], [3])
tell(math.sumprod, [1, 2], [3, 4])
