"""Operators and comparisons of floats, and of floats with ints small and large, in loops that run often."""
import math

def table(values):
    rows = []
    for a in values:
        for b in values:
            row = [a + b, a - b, a * b, a < b, a <= b, a == b, a != b, a > b, a >= b]
            try:
                row.append(a / b)
            except (ZeroDivisionError, OverflowError) as error:
                row.append(type(error).__name__ + ": " + str(error))
            rows.append(row)
    return rows

values = [0, 1, -3, 0.0, -0.0, 0.5, 1e300, -1e-300, 2**53, 2**53 + 1, float(2**53), 10**20, float("inf"), float("nan"), True]
for row in table(values):
    print(*row)
for large in (10**400,):
    for operate in (lambda a, b: a + b, lambda a, b: b - a, lambda a, b: a * b, lambda a, b: b / a):
        try:
            print(operate(large, 1.5))
        except OverflowError as error:
            print(error)
    print(large > 1.5, large == 1e308, 1.5 < large, float("inf") > large, float("nan") == large)

def loop(n):
    total = 0.0
    steps = 0
    x = 1.0
    while x < 1e6 and steps != n:
        x *= 1.5
        x -= 0.25
        total += x / 3
        steps += 1
    return total, steps, x
print(loop(100), loop(7))

nan = float("nan")
signed = [math.copysign(1, one) for one in (nan, -nan, float("-nan"), float("inf") * 0, -0.0 * 1, 0.0 * -1)]
kept = [-float("nan") for _ in range(3)]
del kept[:]
fresh = [float("nan") for _ in range(3)]
print(signed[-2:], [math.copysign(1, one) for one in fresh])
