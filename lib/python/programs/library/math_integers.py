"""Counting and dividing with integers of any size."""
import math

print(math.factorial(20), math.factorial(0), len(str(math.factorial(1000))))
print(math.comb(5, 2), math.comb(100, 50), math.comb(5, 7), math.perm(5, 2), math.perm(5), math.perm(5, None))
print(math.gcd(), math.gcd(12, 18, 27), math.gcd(-4, 0), math.lcm(4, 6), math.lcm(), math.lcm(0, 5))
print(math.isqrt(10**30), math.isqrt(99), math.prod([1, 2, 3]), math.prod([1.5, 2], start=2), math.prod(['a']))
print(math.sumprod([1, 2], [3, 4]), math.sumprod([.1] * 3, [10.] * 3), math.sumprod([], []))
print(math.floor(-2.5), math.ceil(2.1), math.trunc(-2.7), math.floor(1e300) == int(1e300))


class Own:
    def __floor__(self):
        return 'floor'

    def __ceil__(self):
        return 'ceil'

    def __trunc__(self):
        return 'trunc'


print(math.floor(Own()), math.ceil(Own()), math.trunc(Own()))
for wrong in ('factorial(-1)', 'factorial(1.5)', 'isqrt(-1)', 'comb(5, -1)', 'comb(-5, 1)', 'comb(5.0, 2)', 'perm(5, -1)', 'perm(-1)',
              'gcd(1.5)', 'trunc("a")', 'floor("a")', 'floor(inf)', 'ceil(nan)', 'sumprod([1], [])', 'factorial(10**30)'):
    try:
        print(eval(wrong, vars(math).copy()))
    except Exception as error:
        print(wrong, type(error).__name__, error)
