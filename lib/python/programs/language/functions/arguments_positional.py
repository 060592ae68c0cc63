def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except TypeError as error:
        print('TypeError:', error)


def none(): return 'none'
def one(a): return ('one', a)
def two(a, b): return ('two', a, b)
def three(a, b, c): return ('three', a, b, c)
def defaults(a, b=2, c=3): return ('defaults', a, b, c)


attempt(none)
attempt(none, 1)
attempt(none, 1, 2)
attempt(none, x=1)
attempt(one)
attempt(one, 1, 2)
attempt(one, a=1)
attempt(one, 1, a=1)
attempt(two)
attempt(two, 1)
attempt(two, b=1)
attempt(three)
attempt(three, 1)
attempt(three, 1, 2, 3, 4)
attempt(defaults)
attempt(defaults, 1)
attempt(defaults, 1, c=5)
attempt(defaults, 1, 2, 3, 4)
attempt(defaults, b=1)
attempt(defaults, 1, 2, b=3)
attempt(defaults, 1, d=3)
attempt(defaults, 1, 2, 3, 4, d=3)
