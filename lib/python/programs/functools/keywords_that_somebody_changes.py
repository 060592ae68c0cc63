# The dict of a partial's keywords is open to everybody; what `__setstate__` takes.
from functools import cmp_to_key, partial
from inspect import signature


class Partial(partial):
    pass


def capture(*args, **keywords):
    return args, keywords


def told(ask):
    try:
        print(ask())
    except Exception as error:
        print(type(error).__name__, error)


class Name:
    def __str__(self):
        p.keywords[self] = ['later']
        return 'name'


p = partial(capture)
p.keywords[Name()] = ['first']
print(repr(p).split('>')[1])
p = Partial(capture)
p.keywords[1234] = 'value'
told(p)
for state in (
    (capture, (1,), {'a': 10}, {'attr': []}),
    (capture, (1,), {'a': 10}, None),
    (capture, (), None, None),
    (capture, (), {}, {}, None),
    (capture, (), {}),
    [capture, (), {}, None],
    (None, (), {}, None),
    (capture, [], {}, None),
    (capture, (), [], None),
):
    told(lambda: p.__setstate__(state) or p.__reduce__()[2][1:])
print(signature(cmp_to_key(lambda a, b: 0)))
