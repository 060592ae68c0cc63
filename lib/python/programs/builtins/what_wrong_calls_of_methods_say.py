"""Wrong calls of built-in methods: a bound one is named after what it is bound to, one asked of its class after the class that has it."""


class Basket(list):
    class Inner(dict):
        pass


def attempt(method, *args, **named):
    try:
        print(method(*args, **named))
    except TypeError as error:
        print(error)


basket, inner = Basket(), Basket.Inner()
bound = [basket.append, inner.get, inner.fromkeys, ValueError().add_note, True.__ceil__, [].__format__, b''.__format__, int.mro, basket.__getitem__]
for method in bound:
    attempt(method, 1, 2, 3, 4)
    attempt(method, none=1)
    print(method.__qualname__)

for method in (list.append, dict.get, int.__ceil__, object.__format__, list.__getitem__, type.mro):
    attempt(method)
    attempt(method, basket, 1, 2, 3)
    attempt(method, basket, none=1)

for method in (basket.__len__, basket.__add__, basket.__eq__, basket.__setattr__, (1).__pow__, ''.__iter__, {}.__contains__, {1}.__or__, (3).__index__):
    attempt(method, none=1)
    attempt(method, 1, 2, 3)

for method in (list.__len__, int.__add__, object.__eq__, str.__init__, type.__call__):
    attempt(method)
    attempt(method, none=1)

thing = property()
attempt(thing.__get__)
attempt(thing.__get__, 1, 2, 3)
attempt(thing.__get__, None, None)
attempt(lambda: basket.append(1, 2))
attempt(lambda: basket.append(object=1))
attempt(lambda: [].__format__())

import array
import collections
import datetime
import struct
import types

attempt(collections.deque, None)
attempt(types.CellType, 1, 2)
attempt(types.CellType, contents=1)
attempt(struct.error, none=1)
attempt(array.array, None)
attempt(datetime.timezone, None)
