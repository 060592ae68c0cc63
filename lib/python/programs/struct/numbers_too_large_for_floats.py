"""Which numbers the formats of floats refuse, and in which words."""

import struct


class Raising:
    def __float__(self):
        raise ZeroDivisionError("inside")


class Large:
    def __float__(self):
        return 2**70


class Index:
    def __index__(self):
        return 10**400


VALUES = [65519, 65520, 1e5, 70000, True, 2**127, 2**128, 1e39, 2**1024, -(10**400)]
VALUES += [Raising(), Large(), Index(), 1j, "1"]
for code in "efd":
    for value in VALUES:
        shown = type(value).__name__ if not isinstance(value, float) else value
        try:
            print(code, shown, struct.pack("<" + code, value))
        except Exception as error:
            print(code, shown, type(error).__name__, error, repr(error.__context__))
