# What is unpacked with ** into a function's ** comes as the very keys it was unpacked from.
import functools
import sys
from enum import StrEnum


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


def rest(red=None, **others):
    return red, others, [type(key).__name__ for key in others]


print(rest(**{Colour.RED: 1, Colour.BLUE: 2}), rest(**{Colour.BLUE: 1}, green=2))
print(dict(**{Colour.RED: 1}), dict({"a": 1}, **{Colour.RED: 2, "b": 3}), dict([("red", 1)], **{Colour.RED: 2}))
print((lambda *a, **k: (a, k))(1, **{Colour.RED: 2}))


class Called:
    def __init__(self, **named):
        self.named = named

    def __call__(self, **named):
        return named

    def method(self, **named):
        return named


called = Called(**{Colour.RED: 1})
print(called.named, called(**{Colour.RED: 2}), called.method(**{Colour.BLUE: 3}), Called.method(called, **{Colour.BLUE: 4}))


@functools.wraps(rest)
def passed(*args, **named):
    return rest(*args, **named)


print(passed(**{Colour.RED: 1, Colour.BLUE: 2}))

key = "".join(["a", "key", " of", " its", " own"])
before = sys.getrefcount(key)
kept = rest(**{key: 1})[1]
print(next(iter(kept)) is key, sys.getrefcount(key) - before, next(iter(dict(**{key: 2}))) is key)
kept.clear()
print(sys.getrefcount(key) - before)

for call in (lambda: rest(**{1: 2}), lambda: rest(1, **{Colour.RED: 2}), lambda: rest(**{Colour.RED: 1}, red=2), lambda: dict(**{1: 2})):
    try:
        call()
    except TypeError as error:
        print(error)
