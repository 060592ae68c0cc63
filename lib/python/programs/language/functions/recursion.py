import sys


def depth(n):
    return 1 + depth(n + 1)


try:
    depth(0)
except RecursionError as error:
    print(error)


def ackermann(m, n):
    if m == 0: return n + 1
    if n == 0: return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


print(ackermann(2, 3))


class Loop:
    def __getattr__(self, name): return getattr(self, name + 'x')
    def __repr__(self): return f'<{self!r}>'
    def __eq__(self, other): return self == other


for action in (lambda: Loop().a, lambda: repr(Loop()), lambda: Loop() == 1):
    try:
        action()
    except RecursionError as error:
        print('RecursionError', str(error)[:32])


def is_even(n): return True if n == 0 else is_odd(n - 1)
def is_odd(n): return False if n == 0 else is_even(n - 1)


print(is_even(500), sys.getrecursionlimit())
sys.setrecursionlimit(200)
try:
    print(is_even(500))
except RecursionError as error:
    print(error)
sys.setrecursionlimit(3000)
print(is_even(2500))
