import sys


class Count(int):
    pass


class Bare(int):
    __slots__ = ()


class Length(float):
    __slots__ = ('unit',)


class Name(str):
    pass


class Tag(str):
    __slots__ = ()


class Data(bytes):
    pass


class Buffer(bytearray):
    pass


for value in (0, 1, 2**30, -(2**100), True, 1.5, 1j, Count(5), Count(2**100), Bare(5), Length(1)):
    print(sys.getsizeof(value), value.__sizeof__(), end=' ')
print()
for value in ('', 'a', 'abc', 'é', 'éa', '中', '😀', b'', b'abc', bytearray(b'abc')):
    print(sys.getsizeof(value), value.__sizeof__(), end=' ')
print()
for value in (Name('abc'), Name('é中'), Name('😀'), Tag('a'), Data(b'abc'), Buffer(b'abc')):
    print(sys.getsizeof(value), value.__sizeof__(), end=' ')
