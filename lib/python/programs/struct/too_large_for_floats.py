# Ints that no float of the format reaches.
import struct


class Real:
    def __float__(self):
        return 1e300


for letter in "efd":
    for value in (10**400, -(10**400), 2**200, 70000, 1e300, Real(), True, "a", None):
        try:
            print(letter, struct.pack(letter, value))
        except Exception as error:
            print(letter, type(error).__name__, error)
