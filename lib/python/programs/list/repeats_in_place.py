# `*=` asks its right side to repeat itself only where its left side has nothing of a sequence.
from operator import imul, mul


class Number(int):
    pass


class Index:
    def __index__(self):
        return 2


class Slots:
    __slots__ = ()

    def __index__(self):
        return 2


lefts = [2, True, 2.5, None, 1j, len, Number(2), Index(), Slots(), {}, {1}, range(2), {}.keys(), memoryview(b"a"), slice(1), int]
for right in [1], (1,), "a", b"a", bytearray(b"a"):
    for left in lefts:
        for act in mul, imul:
            try:
                print(act.__name__, type(left).__name__, type(right).__name__, act(left, right))
            except TypeError as error:
                print(act.__name__, type(left).__name__, type(right).__name__, error)

count = Index()
try:
    count *= [1]
except TypeError as error:
    print(error)
count = 3
count *= [1]
print(count)
