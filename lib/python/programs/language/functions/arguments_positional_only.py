def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except TypeError as error:
        print('TypeError:', error)


def pos(a, b, /): return a, b
def posdef(a, b=2, /, c=3, *, d=4): return a, b, c, d
def named(a, /, **rest): return a, rest
def all_kinds(a, b=1, /, c=2, *args, d=3, **kwargs): return a, b, c, args, d, kwargs


attempt(pos, 1, 2)
attempt(pos, 1)
attempt(pos, a=1, b=2)
attempt(pos, 1, b=2)
attempt(pos)
attempt(posdef, 1)
attempt(posdef, 1, b=3)
attempt(posdef, 1, 2, c=5, d=6)
attempt(posdef, a=1)
attempt(posdef, 1, 2, 3, 4)
attempt(named, 1, a=2, b=3)
attempt(named, a=2)
attempt(all_kinds, 1, 2, 3, 4, 5, d=6, e=7)
attempt(all_kinds, 1, b=9)
attempt(all_kinds, 1, 2, c=4, a=5)
attempt(all_kinds)
print(all_kinds.__defaults__, all_kinds.__kwdefaults__, all_kinds.__code__.co_posonlyargcount,
      all_kinds.__code__.co_kwonlyargcount, all_kinds.__code__.co_argcount, all_kinds.__code__.co_varnames)
