def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except TypeError as error:
        print('TypeError:', error)


def only(*, a, b=2): return a, b
def mixed(x, y=1, *, a, b): return x, y, a, b
def rest(x, *more, a, b=5, **others): return x, more, a, b, others
def three(*, a, b, c): return a, b, c


attempt(only, a=1)
attempt(only, 1)
attempt(only)
attempt(only, b=1)
attempt(only, 1, a=2)
attempt(only, 1, 2, a=2, b=3)
attempt(mixed, 1)
attempt(mixed, 1, a=1)
attempt(mixed, 1, 2, a=1, b=2)
attempt(mixed, 1, 2, 3, a=1, b=2)
attempt(mixed, 1, 2, 3)
attempt(three)
attempt(three, a=1)
attempt(rest, 1, 2, 3, a=4, z=5)
attempt(rest, 1, 2, 3)
attempt(rest, a=1)
attempt(rest, x=1, a=1, more=2)
attempt(three, a=1, b=2, c=3, d=4)
