"""What types weigh, and what they say of the size of their instances: the interpreter's own, those of modules, and classes."""
import array
import collections
import datetime
import decimal
import functools
import io
import itertools
import random
import re
import struct
import sys
import types
import weakref

OWN = (object, type, int, str, list, dict, set, frozenset, tuple, float, range, slice, property, super, Exception, OSError, SyntaxError, zip, map)
OTHERS = (
    collections.deque, collections.OrderedDict, collections.defaultdict, functools.partial, itertools.count, itertools.chain,
    datetime.datetime, datetime.timedelta, decimal.Decimal, array.array, random.Random, re.Pattern, re.Match, struct.Struct,
    io.StringIO, io.BytesIO, io.TextIOWrapper, types.SimpleNamespace, types.GenericAlias, types.FunctionType, weakref.ref,
)  # fmt: skip
for one in OWN + OTHERS:
    print(
        one.__qualname__, sys.getsizeof(one), one.__flags__, one.__basicsize__, one.__itemsize__, one.__dictoffset__,
        one.__weakrefoffset__,
    )  # fmt: skip
for base in (object, int, set, frozenset, list, dict, tuple, Exception, OSError, collections.deque, collections.OrderedDict, random.Random):

    class Plain(base):
        pass

    class Slotted(base):
        __slots__ = () if base in (int, tuple) else ('one', 'two')

    class Below(Plain):
        kept = []

    for cls in (Plain, Slotted, Below):
        print(
            base.__name__, cls.__name__, sys.getsizeof(cls), cls.__basicsize__, cls.__dictoffset__, cls.__weakrefoffset__,
            sys.getrefcount(cls), '__weakref__' in vars(cls),
        )  # fmt: skip


class Mixed(int, Below):
    pass


try:
    weakref.ref(Mixed(3))
except TypeError as error:
    print(error)
