"""How many references there are to types and modules that C code makes: before anything, while instances live, and after a class."""
import sys

import itertools

for name in ('sys', 'builtins', 'itertools'):
    print(name, sys.getrefcount(sys.modules[name]))
print('count', sys.getrefcount(itertools.count), sys.getrefcount(itertools.chain))

import _collections, _csv, _functools, _operator, _queue, _random, _struct, _thread
import array, binascii, cmath, gc, math, unicodedata, zlib

for module in (_collections, _csv, _functools, _operator, _queue, _random, _struct, array, binascii, cmath, gc, math, unicodedata, zlib):
    print(module.__name__, sys.getrefcount(module))


def group():
    return next(itertools.groupby([1]))[1]


makers = [
    lambda: _collections.deque([1, 2]),
    lambda: iter(_collections.deque([1, 2])),
    lambda: reversed(_collections.deque([1])),
    lambda: _collections.defaultdict(int),
    lambda: itertools.count(),
    lambda: itertools.cycle([1]),
    lambda: itertools.chain([1], [2]),
    lambda: itertools.accumulate([1, 2]),
    lambda: itertools.islice([1], 1),
    lambda: itertools.repeat(1),
    lambda: itertools.tee([1])[0],
    lambda: itertools.zip_longest([1]),
    group,
    lambda: _functools.partial(print),
    lambda: _functools.cmp_to_key(print)(1),
    lambda: _operator.itemgetter(1),
    lambda: _operator.attrgetter('a'),
    lambda: _operator.methodcaller('a'),
    lambda: array.array('i', [1]),
    lambda: iter(array.array('i', [1])),
    lambda: _random.Random(1),
    lambda: _struct.Struct('i'),
    lambda: _csv.reader([]),
    lambda: _csv.Dialect(),
    lambda: _queue.SimpleQueue(),
    lambda: _thread.allocate_lock(),
    lambda: _thread.RLock(),
    lambda: _thread._local(),
    lambda: zlib.compressobj(),
    lambda: zlib.decompressobj(),
    lambda: _struct.error(),
    lambda: ExceptionGroup('a', [ValueError()]),
]
for make in makers:
    one = make()
    kind = type(one)
    before = sys.getrefcount(kind)
    many = [make(), make(), make()]
    meanwhile = sys.getrefcount(kind) - before
    del many
    after = sys.getrefcount(kind) - before
    try:
        class Derived(kind):
            pass
        derived = sys.getrefcount(kind) - before
        del Derived
        gc.collect()
        print(kind.__name__, before, meanwhile, after, derived, sys.getrefcount(kind) - before)
    except TypeError as error:
        print(kind.__name__, before, meanwhile, after, error)


def generic[T, **P, *Ts]():
    return T


print([sys.getrefcount(type(one)) for one in generic.__type_params__])
print(sys._is_immortal(itertools.count), sys._is_immortal(int))
