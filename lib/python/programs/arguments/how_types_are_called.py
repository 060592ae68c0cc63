# Messages call some types by their own name alone, others with their module's.
import ast
import binascii
import collections
import csv
import datetime
import decimal
import io
import operator
import os
import posixpath
import queue
import re
import signal
import struct
import weakref
import zlib


def tell(what, *args, **keywords):
    try:
        print("ok", what(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


for value in (collections.deque(), decimal.Decimal(1), io.StringIO(), datetime.date(1, 1, 1), None):
    tell(os.fspath, value)
    tell(posixpath.dirname, value)
    tell(posixpath.normpath, value)
    tell(posixpath.splitroot, value)
    tell(struct.unpack, value, b"")
    tell(compile, "x", value, "exec")


class Path:
    def __fspath__(self):
        return decimal.Decimal(1)


tell(os.fspath, Path())

for error in (queue.Empty, zlib.error, struct.error, binascii.Error, io.UnsupportedOperation, signal.ItimerError):
    print(error, error.__module__, error.__qualname__, sorted(vars(error)))
    tell(getattr, error(), "nope")
    tell(error, nope=1)
    tell(operator.add, error(), 1)
    instance = error("what")
    print(repr(instance), str(instance), weakref.ref(instance)() is instance)

    class Derived(error):
        __slots__ = ("a",)

    print(sorted(vars(Derived)), repr(Derived(1)))

for use in (csv.Error().__getattribute__, csv.Error().__init__, weakref.ref, type(csv.Error())):
    tell(use, csv.Error(1))
    tell(use, nope=1)
print(sorted(vars(csv.Error)))


class Plain:
    pass


class Index:
    def __index__(self):
        return 2


for left in (Plain(), Index(), re.compile("a"), decimal.Decimal(1), 1.5, None, {1}, {}, len, object(), slice(1)):
    for right in ("a", [1], (1,), b"a", collections.deque()):
        tell(operator.imul, left, right)
        tell(operator.mul, left, right)

print({name: value for name, value in vars(ast.pattern).items() if not name.startswith("__")})
print({name: value for name, value in vars(ast.stmt).items() if not name.startswith("__")})
print({name: value for name, value in vars(ast.Pass).items() if not name.startswith("__")})
print({name: value for name, value in vars(ast.withitem).items() if name == "_attributes"})
tell(ast.Import().__replace__, 1)
import warnings

warnings.simplefilter("ignore")
for make in (
    lambda: ast.keyword("a"),
    lambda: ast.Constant(),
    lambda: ast.Expression(ast.Name()),
    lambda: ast.List([ast.Name("a")]),
    lambda: ast.MatchAs(),
):
    tell(lambda: repr(make()))
