"""Attributes that are properties, and calls that leave arguments to their defaults, each more than once at one place."""
import sys, traceback
class A:
    def __init__(self, n): self.n = n
    @property
    def p(self):
        if self.n == 3: raise ValueError("three")
        return self.n * 2
    @property
    def gen(self):
        yield self.n
        yield self.n + 1
    @property
    def deep(self):
        return A(self.n - 1).deep + 1 if self.n else 0
    @property
    def bad(self, x): return 1
    @property
    def missing(self): return self.nothing
    @property
    def f(self): return lambda y: (self.n, y)
    def __getattr__(self, name):
        if name == "nothing": raise AttributeError("no " + name)
        return "fallback " + name
class B(A):
    p = property(lambda self: "B")
def run():
    for i in range(5):
        for cls in (A, B):
            a = cls(i)
            try: print(a.p, list(a.gen), a.f(i), a.zzz)
            except ValueError as e:
                print("caught", e, len(traceback.extract_tb(e.__traceback__)))
        try: a.bad
        except TypeError as e: print(e)
        try: print(a.missing)
        except AttributeError as e: print("AE", e)
    for i in range(3):
        print(A(50).deep)
    try: A(10000).deep
    except RecursionError as e: print("RE")
    prop = A.__dict__["p"]
    for i in range(4):
        a = A(7)
        print(a.p)
        if i == 1: A.p = property(lambda s: "new")
        if i == 2: del A.p
run()
def f(a, b=2, c=3): return a, b, c
class C:
    def __init__(self, a, b=[], c=None): self.v = (a, b, c)
for args in [(1,), (1, 5), (1, 5, 6)]:
    for _ in range(3): print(f(*args), C(*args).v)
for _ in range(3): print(f(1), f(1, 4), C(1).v, C(1, 2).v)
for bad in ["f()", "f(1,2,3,4)", "C()", "C(1,2,3,4)"]:
    try: eval(bad)
    except TypeError as e: print(e)
f.__defaults__ = (9,)
for _ in range(2):
    try: print(f(1, 2)); print(f(1))
    except TypeError as e: print(e)
f.__defaults__ = None
try: print(f(1, 2))
except TypeError as e: print(e)
def g(x, default=[]):
    default.append(x); return default
print(g(1), g(2), sys.getrefcount(g.__defaults__[0]))
