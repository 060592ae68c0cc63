def f(*args, **kwargs):
    return args, kwargs


def attempt(thunk):
    try:
        print(thunk())
    except Exception as error:
        print(type(error).__name__ + ':', error)


class Mapping:
    def __init__(self, **items): self.items = items
    def keys(self): return self.items.keys()
    def __getitem__(self, key): return self.items[key]


def g(a, b): pass


attempt(lambda: f(*[1, 2], *(3,), *'ab', **{'x': 1}, y=2, **{'z': 3}))
attempt(lambda: f(*range(3), 9, *{7: 0}))
attempt(lambda: f(**Mapping(p=1, q=2), r=3))
attempt(lambda: f(*5))
attempt(lambda: f(1, *5))
attempt(lambda: f(**5))
attempt(lambda: f(x=1, **5))
attempt(lambda: f(**{1: 2}))
attempt(lambda: f(x=1, **{'x': 2}))
attempt(lambda: f(**{'x': 1}, **{'x': 2}))
attempt(lambda: g(*[1, 2, 3]))
attempt(lambda: g(1, **{'a': 2}))
attempt(lambda: g(**{'a': 2, 'c': 3}))
attempt(lambda: g(*[1], **{'zz': 2}))
attempt(lambda: print(*[1, 2, 3], sep='-', end='!\n'))
attempt(lambda: print(*[1, 2, 3], **{'sep': '+'}))
attempt(lambda: len(*[1, 2]))
attempt(lambda: (lambda *a: a)(*iter([1, 2]), *(x for x in 'ab')))
