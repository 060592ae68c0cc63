# Operators that a program's own classes have, between two of one class, often enough that each way of running them is taken.
import sys


class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __sub__(self, other, note="kept"):
        return (self.x - other.x, note)

    def __mul__(self, other):
        if self.x > 2:
            return NotImplemented
        return self.x * other.x

    def __truediv__(self, other):
        raise ZeroDivisionError(f"{self.x} by {other.x}")

    def __or__(self, other):
        yield self.x
        yield other.x

    def __and__(self, other):
        return sys._getframe(1).f_lineno, sys.getrefcount(other)

    def __matmul__(self, other):
        return self

    def __ixor__(self, other):
        self.x ^= other.x
        return self

    def __xor__(self, other):
        return "plain"

    def __rmul__(self, other):
        return "never asked"

    def __del__(self):
        if self.x == 299:
            print("gone", self.x, self.y)


class Sub(Vector):
    def __radd__(self, other):
        return "the subclass goes first"


class Joined(list):
    def __add__(self, other):
        return NotImplemented


def work(turn):
    a = Vector(turn, 1)
    b = Vector(2, turn)
    total = a + b + a
    total += b
    results = [total.x, total.y, a - b, list(a | b), (a & b)[1], (a @ b) is a, a ^ b]
    a ^= b
    results.append(a.x)
    try:
        results.append(a * b)
    except TypeError as error:
        results.append(str(error))
    try:
        a *= b
    except TypeError as error:
        results.append(str(error))
    else:
        results.append(a)
    try:
        b / b
    except ZeroDivisionError as error:
        results.append(f"{error} at {error.__traceback__.tb_next.tb_lineno}")
    results.append(Vector(1, 1) + Sub(1, 1))
    results.append((Sub(1, 1) + Sub(turn, 1)).x)
    return results


for turn in range(300):
    shown = work(turn)
    if turn in (0, 1, 2, 3, 150, 299):
        print(shown)


def deep(level):
    class Chain:
        def __add__(self, other):
            return 1 if len(seen) == level else seen.append(1) or Chain() + Chain()

    seen = []
    return Chain() + Chain()


print(deep(200))
try:
    print(deep(5000))
except RecursionError as error:
    print(type(error).__name__, str(error)[:32])
for _ in range(200):
    try:
        Joined([1]) + Joined([2])
    except TypeError as error:
        shown = str(error)
    else:
        shown = "joined as lists"
print(shown)
