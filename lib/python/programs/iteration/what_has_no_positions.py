# Subscripts that are keys cannot be walked, reversed or unpacked; positions go on to the last that there can be.
import operator
import re
import sys
import types


def told(ask):
    try:
        print(type(ask()).__name__)
    except Exception as error:
        print(type(error).__name__, error)


for thing in re.match('a', 'a'), types.MappingProxyType({}), list[int], range(3), int | str:
    for ask in iter, reversed, list, sum, zip, lambda x: [*x], lambda x: 1 in x:
        told(lambda: ask(thing))
    told(lambda: operator.indexOf(thing, 1))
    told(lambda: operator.concat(thing, thing))


class Endless:
    def __getitem__(self, index):
        return index


walk = iter(Endless())
for start in 2**53 - 2, sys.maxsize - 2:
    walk.__setstate__(start)
    for _ in range(4):
        try:
            print(next(walk), walk.__reduce__()[2])
        except OverflowError as error:
            print(error)
