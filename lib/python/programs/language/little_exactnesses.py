# Small things that must be exact: spaces in numbers, super with cells, complex parts, defaults of anext, conflicts.
import asyncio
import copy
import functools
import math
import warnings
from collections import defaultdict, deque


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


for text in "\x1c1", "\x851", "\xa01", b"\xa01", b"\x0b1", "1\x1f":
    show(lambda: int(text))
    show(lambda: float(text))
print(math.fma(1.5, 2.0**-53, 1.0), math.fma(0.1, 10.0, -1.0), math.fma(2.0**-540, 2.0**-540, 0.0))


class Floored(float):
    def __floor__(self):
        return 42


print(math.floor(Floored(1.5)), math.ceil(Floored(1.5)))


class Base:
    def method(self):
        return super()


def cell_of():
    value = Base()
    return (lambda: value).__closure__[0]


show(lambda: Base.method(cell_of()))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    show(lambda: complex(real=1j))
    show(lambda: complex(real="1"))
    print([str(warning.message) for warning in caught])


class Ticks:
    def __init__(self):
        self.left = 2

    async def __anext__(self):
        self.left -= 1
        if self.left < 0:
            raise StopAsyncIteration
        return self.left


async def main():
    ticks = Ticks()
    print([await anext(ticks, "over") for _ in range(4)])


asyncio.run(main())


def factory():
    if len(made) == 0 and not calls:
        calls.append(1)
        made["key"]
    return len(calls) + len(made)


calls = []
made = defaultdict(factory)
print(made["key"], dict(made))


class Attributed(functools.partial):
    pass


partial = Attributed(print)
partial.mark = [1]
print(copy.copy(partial).mark, partial.__reduce__()[2][3])


class Strange(deque):
    def __iter__(self):
        raise TypeError("no iteration")


show(lambda: Strange("ab").__reduce__())
