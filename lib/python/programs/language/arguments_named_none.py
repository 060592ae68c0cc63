# Where C parses arguments, None is named as such and not by its type; numbers of a subclass are warned of.
import heapq
import sys
import time
import unicodedata
import warnings

for wrong in (
    lambda: heapq.heappush_max(None, 1),
    lambda: sys.intern(None),
    lambda: unicodedata.name(None),
    lambda: compile("1", "a", None),
    lambda: Exception().add_note(None),
    lambda: list(type(lambda: 0)((i for i in ()).gi_code, {})(range(3))),
    lambda: time.sleep(type("F", (), {"__float__": lambda self: 0.0})()),
):
    try:
        wrong()
    except TypeError as error:
        print(error)


class Index:
    def __index__(self):
        return True


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(int(Index()), [str(warning.message) for warning in caught])


class Copied:
    def __getnewargs_ex__(self):
        return 5


try:
    Copied().__reduce_ex__(2)
except TypeError as error:
    print(error)


class Slotted(bytearray):
    __slots__ = ("x", "__dict__")


slotted = Slotted(b"ab")
slotted.x, slotted.y = 1, 2
print(slotted.__reduce_ex__(4)[1:])
