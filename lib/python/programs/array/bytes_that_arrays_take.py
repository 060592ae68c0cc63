"""Which objects an array takes bytes from, and what it does with bytes of another machine."""

import array
import warnings

warnings.simplefilter("ignore", DeprecationWarning)


def told(label, act):
    try:
        print(label, act())
    except Exception as error:
        print(label, type(error).__name__, error)


def filled(array, method, *arguments):
    try:
        getattr(array, method)(*arguments)
    finally:
        print(array, end=" ")


SOURCES = [
    array.array("b", b"ab"),
    array.array("h", b"ab"),
    bytearray(b"ab"),
    memoryview(b"ab"),
    memoryview(array.array("h", [1])),
    memoryview(b"abcd")[::2],
    "ab",
    5,
    [1],
]
for source in SOURCES:
    for code in "bh":
        told(type(source).__name__, lambda: filled(array.array(code), "frombytes", source))

# An array that is to take its own bytes would have to grow while it shows them.
itself = array.array("b", b"ab")
told("itself", lambda: filled(itself, "frombytes", itself))
told("its view", lambda: filled(itself, "frombytes", memoryview(itself)))
told("extend", lambda: filled(itself, "extend", itself))
empty = array.array("b")
told("empty", lambda: filled(empty, "frombytes", empty))


class Source:
    def __init__(self, answer):
        self.answer = answer

    def read(self, size):
        return self.answer


for answer in (b"ab", b"abcd", b"abcdef", b"a", bytearray(4), "abcd", None):
    told("file", lambda: filled(array.array("h"), "fromfile", Source(answer), 2))

for number, data in (
    (18, b"a\0b\0"),
    (18, b"a\0"),
    (19, b"\0a\0b"),
    (20, b"a\0\0\0"),
    (20, b"abc"),
    (21, b"\0\0\0a"),
    (21, b"\0\0\0a" * 2),
    (9, b"\0\0\0\1"),
    (9, b"\0\0\0\1\2"),
):
    for code in "uwi":
        told(number, lambda: array._array_reconstructor(array.array, code, number, data))
