"""f_lineno written by a trace function: where a frame can jump, what that drops, and why it cannot."""
import sys
import warnings

warnings.simplefilter("ignore", RuntimeWarning)


def attempt(function, event, start, end):
    outcome = []

    def tracer(frame, happened, argument):
        if frame.f_code is not function.__code__:
            return None
        if happened == event and not outcome and frame.f_lineno - function.__code__.co_firstlineno == start:
            try:
                frame.f_lineno = function.__code__.co_firstlineno + end if isinstance(end, int) else end
                outcome.append("jumped")
            except (ValueError, TypeError) as error:
                outcome.append(str(error))
        return tracer

    sys.settrace(tracer)
    try:
        result = function()
        outcome.append(list(result) if hasattr(result, "__next__") else result)
    except Exception as error:
        outcome.append(repr(error))
    finally:
        sys.settrace(None)
    print(function.__name__, event, start, end, *outcome)


def loops():
    seen = []
    for a in range(2):
        for b in range(2):
            seen.append((a, b))
        seen.append(a)
    return seen


def tries():
    seen = 1
    try:
        seen += 10
        1 / 0
    except ZeroDivisionError as error:
        seen += 100
        seen += 1000
    finally:
        seen += 10000
    return seen, sys.exception()


def withs():
    seen = []
    with open("/dev/null") as file:
        seen.append("inside")
    seen.append("after")
    return seen


def numbers():
    yield 1
    yield 2
    yield 3


for start in range(1, 7):
    for end in range(0, 9):
        attempt(loops, "line", start, end)
for start in (1, 3, 4, 5, 6, 7, 9):
    for end in range(1, 11):
        attempt(tries, "line", start, end)
for start in (1, 2, 3, 4):
    for end in range(1, 6):
        attempt(withs, "line", start, end)
for start in (1, 2):
    for end in (1, 2, 3):
        attempt(numbers, "line", start, end)
        attempt(numbers, "return", start, end)
attempt(loops, "call", 0, 3)
attempt(loops, "return", 6, 3)
attempt(tries, "exception", 4, 3)
for line in ("a", 1.5, 2**40, -(2**70)):
    attempt(loops, "line", 2, line)
try:
    sys._getframe().f_lineno = 3
except ValueError as error:
    print(error)
