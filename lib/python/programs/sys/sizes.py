import sys
class Plain: pass
class Slots:
    __slots__ = ('a', 'b')
for x in (0, 2**30, 2**60, 1.5, 1j, None, True, '', 'abc', 'é€', b'', b'abc', (), (1, 2), [], [1], {}, {1: 2}, {'a': 1}, set(), {1, 2},
          Plain(), Slots(), Plain, lambda: 0, range(3), slice(1), iter([]), object(), [].append, property(), ValueError()):
    print(type(x).__name__, sys.getsizeof(x))
class Sized:
    def __sizeof__(self): return 100
print(sys.getsizeof(Sized()))
try:
    sys.getsizeof()
except TypeError as error:
    print(error)
