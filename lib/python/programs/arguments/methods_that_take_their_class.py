"""Methods that C gives the class that defines them count their arguments in other words; and numbers that no size reaches."""
import array
import binascii
import collections
import csv
import functools
import hmac
import io
import itertools
import operator
import queue
import re
import zlib
import zoneinfo
import _abc
import _collections
import _csv
import _operator


def told(call, *args, **keywords):
    try:
        print(call(*args, **keywords))
    except BaseException as error:
        print(type(error).__name__, error)


print("counted")
for method in [
    zlib.compressobj().compress, zlib.compressobj().flush, zlib.compressobj().copy, zlib.decompressobj().flush,
    zlib.decompressobj().copy, re.compile("a").scanner("a").match, re.compile("a").scanner("a").search,
    queue.SimpleQueue().get_nowait, zoneinfo.ZoneInfo("UTC").utcoffset, zoneinfo.ZoneInfo("UTC").tzname,
    zoneinfo.ZoneInfo._unpickle, array.array("b").extend, array.array("b").tofile, array.array("b").fromfile,
]:
    told(method, 1, 2, 3)
    told(method, no=1)

print("sizes")
told(array.array("d").fromfile, io.BytesIO(), 2**60)
told(zlib.decompressobj().flush, 2**62)
told(iter(array.array("b")).__setstate__, 2**63)
told(iter(array.array("b")).__setstate__, None)
told(operator.length_hint, object(), 2**62 + 1)
told(operator.length_hint, object(), 2**63)
told(_collections._tuplegetter, 2**62 + 1, None)
told(_collections._tuplegetter, 2**63, None)
told(_collections._tuplegetter, "a", None, 1)
told(_collections._tuplegetter(2**62 + 1, "far").__get__, 1)
many = itertools.repeat(1, 2**62 + 1)
print(next(many), many, itertools.repeat(1, -5))
told(operator.delitem, "a", 2**63)
told(operator.delitem, "a", 1)
told(operator.delitem, 5, 2**63)
told(operator.setitem, b"a", -2**64, 1)
told(operator.setitem, b"a", None, 1)
told(lambda: 1 << 2**64)
told(lambda: 0 << 2**64)
told(lambda: 1 << -2**64)

print("looked at first")
told(_collections._count_elements, 1, 2)
told(_collections._count_elements, 1, [])
told(_operator._compare_digest, 1, "a")
told(_operator._compare_digest, "\xe9", "a")
told(hmac.compare_digest, "a", b"a")
told(_abc._abc_init, 0)
told(_abc._get_dump, 0)
told(int.__add__.__get__, "a")
print(int.__add__.__get__(True)(1))
told(binascii.hexlify, "a", "bc")
told(binascii.hexlify, b"ab", "bc")

print("dialects")
told(_csv.unregister_dialect, [])
for name in csv.list_dialects():
    csv.unregister_dialect(name)
told(_csv.unregister_dialect, [])
limit = 10**9
csv.field_size_limit(limit)
print(csv.field_size_limit() is limit)
csv.field_size_limit(2**62 + 1)
print(csv.field_size_limit(5), csv.field_size_limit())

print("logarithms")
import cmath

for base in [0, 1, 2, -1, 0j, float("inf")]:
    told(cmath.log, 0, base)
    told(cmath.log, 5, base)
