def f(a, b=2, *c, d=4, **e): return a, b, c, d, e


class Adder:
    def __init__(self, n): self.n = n
    def __call__(self, x, *, twice=False): return (self.n + x) * (2 if twice else 1)


print(f.__call__(1), f.__get__(5)(6), type(f.__get__(5)).__name__, Adder(1)(2), Adder(1)(2, twice=True), Adder.__call__(Adder(3), 4))
print(list(map(Adder(10), [1, 2])), sorted([3, 1], key=Adder(0)), (lambda *a, **k: (a, k))(*'ab', **{'c': 1}))
bound = Adder(5).__call__
print(bound(1), bound.__self__.n, bound.__func__ is Adder.__call__)
apply = lambda g, *a, **k: g(*a, **k)
print(apply(f, 1, d=5, z=6), apply(apply, apply, f, 0), apply(print, 'x', 'y', sep='-'))


def compose(*fs):
    def inner(x):
        for g in reversed(fs): x = g(x)
        return x
    return inner


print(compose(str, abs, int)('-5'), compose()(3))


def curry(g, n=None, *got):
    n = n or g.__code__.co_argcount
    return lambda *a: g(*got, *a) if len(got) + len(a) >= n else curry(g, n, *got, *a)


add3 = curry(lambda a, b, c: a + b + c)
print(add3(1)(2)(3), add3(1, 2)(3), add3(1)(2, 3))
for bad in (lambda: Adder(1)(), lambda: Adder(1)(1, 2), lambda: Adder(1)(2, thrice=1), lambda: Adder()(1), lambda: bound(twice=1)):
    try:
        bad()
    except TypeError as error:
        print(error)
