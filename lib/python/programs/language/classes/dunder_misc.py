class C:
    def __call__(self, *a, **k): return a, k
    def __dir__(self): return ['b', 'a']
    def __sizeof__(self): return 100
    def __int__(self): return 3
    def __float__(self): return 2.5
    def __complex__(self): return 1j
    def __trunc__(self): return 9
    def __bytes__(self): return b'bytes'
    def __reversed__(self): return 'reversed'
    def __length_hint__(self): return 5
    def __ceil__(self): return 'ceil'
    def __missing__(self, k): return k
    def __instancecheck__(self, x): return True
    def __subclasscheck__(self, x): return 1
    def __enter__(self): return 'entered'
    def __exit__(self, *a): return True
    def __fspath__(self): return 'path'


c = C()
print(c(1, k=2), dir(c), int(c), float(c), complex(c), bytes(c), reversed(c), isinstance(5, c), issubclass(int, c))
with c as x: print(x); raise ValueError
import math
print(math.ceil(c), math.trunc(c) if hasattr(math, 'trunc') else 9)


class Bad:
    def __int__(self): return 'x'
    def __float__(self): return 1
    def __index__(self): return 1.5
    def __bytes__(self): return 'x'
    def __dir__(self): return 5
    def __complex__(self): return 1
    def __iter__(self): return 5
    def __contains__(self, x): return 'truthy'
    def __len__(self): return 1.5
    def __hash__(self): return None
    def __bool__(self): return 'yes'
    def __format__(self, s): return 3
    def __round__(self, n=None): return n
    def __abs__(self): return 'anything'
    def __call__(self): raise KeyError('called')
    def __instancecheck__(self, c): raise TypeError('no check')


b = Bad()
for source in ('int(b)', 'float(b)', '[1][b]', 'bytes(b)', 'dir(b)', 'complex(b)', 'list(b)', '1 in b', 'len(b)', 'hash(b)', 'bool(b)', 'format(b)', 'round(b)', 'round(b, 2)', 'abs(b)', 'b()', 'isinstance(1, b)', 'b.__nope__', 'range(b)', 'hex(b)', '"a" * b', 'b < b', 'b + b', '-b', 'b[0]', 'del_(b)', 'next(b)', 'reversed(b)', '[*b]', '{**b}', 'str(b) == repr(b)', 'b == b'):
    try:
        print(source, '=', eval(source))
    except Exception as error:
        print(source, '->', type(error).__name__, error)
