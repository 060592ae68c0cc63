# What wrong arguments are told: of functions that CPython parses in its several ways, of unions, powers and bytes.
def tell(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
import typing, inspect
tell(lambda: list[int]|3); tell(lambda: 3|list[int]); tell(lambda: int|[1]); tell(lambda: (int|str)|[1]); tell(lambda: [1]|(int|str)); tell(lambda: 'a'|(int|str)); tell(lambda: (int|str)|'a'); tell(lambda: None|(int|str)); tell(lambda: {1}|(int|str)); tell(lambda: {1:2}|(int|str)); tell(lambda: 2.5|(int|str)); tell(lambda:(int|str).__instancecheck__(1)); tell(lambda:(int|str).__subclasscheck__(1)); tell(lambda: isinstance(1, int|list[int])); tell(lambda: isinstance('a', int|list[int])); tell(lambda: isinstance('a', int|None)); tell(lambda: isinstance(1, (int|str)|3)); tell(lambda: isinstance(1.5, (int|str)|3)); tell(lambda: issubclass(int, (str|None)|3)); tell(lambda: issubclass(3, int|str)); tell(lambda: issubclass(bool, int|str)); tell(lambda: isinstance(None, int|None)); tell(lambda: isinstance(1, (str, int|None))); tell(lambda: isinstance([], typing.Union[int, typing.Sequence])); tell(lambda: issubclass(list[int], int|str)); tell(lambda: isinstance(True, int|'str')); tell(lambda: hash((int|str)|[1]) and 0); tell(lambda: ((int|str)|3) == ((int|str)|3)); tell(lambda: (int|str)|int); tell(lambda: ((int|str)|3).__args__)
class M(type):
    def __instancecheck__(cls, o): print('asked'); return o == 7
class C(metaclass=M): pass
tell(lambda: isinstance(7, str|C)); tell(lambda: isinstance(8, C|str))
import itertools
class I(int): pass
tell(lambda: [itertools.count(I(3)), type(next(itertools.count(I(3)))), itertools.count(True,2), itertools.count(True, True), itertools.count(True, I(1)), itertools.count(I(2**70))])
tell(lambda: list(itertools.takewhile(None, 'ab'))); tell(lambda: list(itertools.dropwhile(None, 'ab'))); tell(lambda: list(itertools.filterfalse(None, [0, 1]))); tell(lambda: list(itertools.takewhile(bool, [1, 0])))
tell(lambda: (1+2j)**float('inf')); tell(lambda: (1+2j)**-float('inf')); tell(lambda: 1j**complex(float('inf'), 1)); tell(lambda: (1+0j)**float('inf')); tell(lambda: (2+0j)**float('inf')); tell(lambda: 1j**float('nan')); tell(lambda: (2+1j)**complex(0, float('inf'))); tell(lambda: float('inf')**1j); tell(lambda: complex(float('inf'), 2)**2j); tell(lambda: complex('inf+infj')**1.5); tell(lambda: complex('nan+infj')**1.5);tell(lambda: (-1+0j)**1e300);tell(lambda: (-1+0j)**1e308)
import datetime as d
for f in d.datetime.strptime, d.date.strptime, d.time.strptime, d.date.fromordinal, d.datetime.utcfromtimestamp, d.datetime(1,1,1).__format__, d.date(1,1,1).__format__, d.time().__format__, d.time().isoformat, d.datetime(1,1,1).isoformat, d.date.fromtimestamp, d.date.fromisoformat:
    for a, k in [((), {}), ((1, 2, 3, 4), {}), ((None,), {}), ((), {'x': 1}), ((1, 2), {'y': 1}), ((None, None), {}), (('%Y', 5), {}), ((5, '%Y'), {})]:
        tell(lambda: f(*a, **k))
from collections import OrderedDict, deque
tell(lambda: OrderedDict(1, 2)); tell(lambda: OrderedDict().update(1, 2)); tell(lambda: deque()['a']); tell(lambda: deque([1])[1.0]); tell(lambda: deque([1])[2**70]); tell(lambda: deque([1])[0:1]); tell(lambda: deque([1])[5])
import types, binascii, zlib
tell(lambda: types.SimpleNamespace().__replace__(1)); tell(lambda: types.SimpleNamespace(a=1).__replace__(a=2, b=3)); tell(lambda: binascii.hexlify(1, 2)); tell(lambda: binascii.hexlify(b'abc', b'-')); tell(lambda: zlib.crc32(1, 'a')); tell(lambda: b'a'.center(3, None)); tell(lambda: type(None, (), {}))
for o in b'ab', bytearray(b'ab'), memoryview(b'ab'), memoryview(bytearray(b'ab')):
    for fl in inspect.BufferFlags.SIMPLE, inspect.BufferFlags.WRITABLE, inspect.BufferFlags.FULL, inspect.BufferFlags.FULL_RO, 2**70, 2**40, -1, 'a':
        tell(lambda: type(o.__buffer__(fl)))
tell(lambda: bytearray(b'a').extend('')); 
def st(a, k, v): a[k] = v
for v in 1.5, 'a', '', 5, -1, None, [1], [300], ['a'], b'x', range(3), {1: 2}, 2**70: tell(lambda: st(bytearray(b'abc'), slice(0, 1), v)); tell(lambda: bytearray(b'a').extend(v)); tell(lambda: bytearray(b'a').__iadd__(v)); tell(lambda: bytearray(v if not isinstance(v, int) or v < 10 else 0)); tell(lambda: st(bytearray(b'abc'), 0, v)); tell(lambda: st(bytearray(b'abc'), slice(0, 3, 2), v))
