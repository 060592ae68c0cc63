# What is too long to be repeated is told apart from what there is no memory for.
import functools
import sys

for action in (
    lambda: "a" * sys.maxsize,
    lambda: "a" * (sys.maxsize - 40),
    lambda: "\u0100" * (sys.maxsize // 2),
    lambda: "ab" * sys.maxsize,
    lambda: "\U0001f600" * sys.maxsize,
    lambda: b"a" * sys.maxsize,
    lambda: b"ab" * sys.maxsize,
    lambda: "a" * (sys.maxsize + 1),
    lambda: "" * (sys.maxsize + 1),
    lambda: type(functools.Placeholder)(1),
    lambda: type(functools.Placeholder)(a=1),
    lambda: type(functools.Placeholder)() is functools.Placeholder,
):
    try:
        print(action())
    except (MemoryError, OverflowError, TypeError) as error:
        print(type(error).__name__, error)
