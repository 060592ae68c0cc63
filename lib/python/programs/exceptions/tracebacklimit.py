import sys


def f(n):
    if n == 0:
        raise ValueError('x')
    g(n)


def g(n):
    f(n - 1)


sys.tracebacklimit = 2
f(3)
