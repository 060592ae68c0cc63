"""Iterators go on at ints only; a method wants its object by position; what cannot be read leaves an array as it was."""


def tell(call, *args, **names):
    try:
        print(call(*args, **names))
    except BaseException as error:
        print(type(error).__name__, error)


class Index:
    def __index__(self):
        return 1


class Sequence:
    def __len__(self):
        return 3

    def __getitem__(self, at):
        if at > 2:
            raise IndexError
        return at


makers = [
    lambda: iter([1, 2, 3]),
    lambda: iter((1, 2)),
    lambda: reversed([1, 2]),
    lambda: iter(range(3)),
    lambda: iter("ab"),
    lambda: iter("é"),
    lambda: iter(b"ab"),
    lambda: iter(Sequence()),
    lambda: reversed(Sequence()),
]
for make in makers:
    for state in ([], 1.5, 2**70, -(2**70), Index(), True, -5, 100, None):
        iterator = make()
        print(type(iterator).__name__, end=" ")
        tell(iterator.__setstate__, state)
        if "Sequence" not in repr(iterator.__reduce__()):
            print(iterator.__length_hint__(), iterator.__reduce__()[1:], end=" ")
        print(list(iterator))

tell(type, "a", start=1)
tell(type, start=1)
tell(type, "a", (), start=1)
tell(type, 1, 2)
tell(dict.pop, reverse=[1])
tell(list.append, object=1)
tell(str.join, x=1)
tell(dict.pop)
tell(str.upper, s="a")
tell(dict.update, a=1)
tell(list.sort, key=1)
tell(bytes.hex, sep=1)
tell(dict.fromkeys, iterable=1)
tell(int.__add__, x=1)
tell(list.__init__, x=1)

array = bytearray(b"data")
for args in ((object, slice(1)), ([1], -0.0, [1]), (5, "x"), ("é",), ([300],), ("é", "nope"), (object,), (2**80,), (-1,)):
    tell(array.__init__, *args)
    print(array)
