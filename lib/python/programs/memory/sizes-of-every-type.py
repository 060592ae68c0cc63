# sys.getsizeof of every type that a program is likely to meet, and of the ways they grow.
import array
import collections
import contextlib
import decimal
import enum
import fractions
import functools
import io
import itertools
import operator
import queue
import re
import sys
import threading
import types
import weakref


class Plain:
    pass


class Attributes:
    def __init__(self):
        self.a, self.b, self.c = 1, 2, 3


class Slots:
    __slots__ = ('a', 'b')


class SlotsWeak:
    __slots__ = ('a', '__weakref__')


class Empty:
    __slots__ = ()


class Colour(enum.Enum):
    RED = 1


class List(list):
    pass


class Dict(dict):
    pass


class Tuple(tuple):
    pass


class Int(int):
    pass


class Str(str):
    pass


class Error(Exception):
    pass


def function(a, b=1):
    pass


def generator():
    yield 1


async def asynchronous():
    yield 1


def closure():
    cell = 1
    return lambda: cell


Pair = collections.namedtuple('Pair', 'a b')

objects = [
    None, True, ..., NotImplemented, 0, 1, -1, 2**30, 2**60, 2**90, 2**1000, 1.5, 2j, '', 'a', 'abc', '\xe9', '\xe9\xe9',
    '\u20ac', '\u20ac' * 3, '\U0001f600', b'', b'abc', bytearray(), bytearray(b'abc'), memoryview(b'abc'), (), (1,), (1, 2, 3),
    [], [1], [1, 2, 3], list(range(10)), [0] * 7, [i for i in range(10)], {}, {'a': 1}, {1: 1}, dict.fromkeys('abcdef'),
    dict.fromkeys(range(100)), set(), {1}, set(range(5)), set(range(100)), frozenset(), frozenset('abcdef'), range(3),
    slice(1, 2), object(), Plain(), Attributes(), Slots(), SlotsWeak(), Empty(), Colour.RED, List(), Dict(), Tuple(), Tuple((1, 2)),
    Int(5), Str('abc'), Error('x'), Pair(1, 2), Plain, Slots, int, type, function, lambda: 0, closure(), closure().__closure__[0],
    function.__code__, generator(), asynchronous(), Plain().__init__, [].append, len, str.join, 'a'.join, property(),
    staticmethod(function), classmethod(function), functools.partial(function), functools.lru_cache(function),
    functools.cached_property(function), iter([]), iter(()), iter({}), iter(set()), iter('a'), iter(b''), iter(range(3)),
    iter(range(2**70)), reversed([]), reversed({}), enumerate([]), zip(), map(len, []), filter(None, []), {}.keys(), {}.values(),
    {}.items(), types.MappingProxyType({}), types.SimpleNamespace(), types.ModuleType('m'), ValueError(), KeyError(1), OSError(1, 'a'),
    StopIteration(), UnicodeDecodeError('a', b'', 0, 1, 'x'), ImportError(), SyntaxError(), SystemExit(), weakref.ref(Plain), weakref.proxy(Plain),
    weakref.WeakValueDictionary(), weakref.WeakSet(), collections.deque(), collections.deque(range(100)), collections.OrderedDict(),
    collections.OrderedDict(a=1), collections.defaultdict(list), collections.Counter('abc'), collections.ChainMap(), array.array('i', [1, 2, 3]),
    decimal.Decimal('1.5'), fractions.Fraction(1, 2), itertools.count(), itertools.chain(), itertools.cycle([]), itertools.repeat(1),
    itertools.islice([], 1), itertools.product([1], [2]), itertools.groupby([]), operator.itemgetter(1), operator.attrgetter('a'),
    re.compile('a'), re.match('a', 'a'), threading.Lock(), threading.local(), threading.Event(), queue.Queue(), io.StringIO(), io.BytesIO(),
    contextlib.suppress(), list[int], int | str, super(Plain, Plain()), Plain.__dict__, sys.flags, sys.implementation,
]  # fmt: skip
for each in objects:
    print(type(each).__name__, sys.getsizeof(each))

for grow in ([], bytearray()):
    sizes = []
    for i in range(200):
        grow.append(0)
        if sys.getsizeof(grow) not in sizes:
            sizes.append(sys.getsizeof(grow))
    print(type(grow).__name__, sizes)
print('dict', sorted({sys.getsizeof(dict.fromkeys(range(i))) for i in range(400)}))
print('dict of names', sorted({sys.getsizeof({str(k): 0 for k in range(i)}) for i in range(400)}))
print('set', sorted({sys.getsizeof(set(range(i))) for i in range(400)}))
