print(list(map(str, [1, 2])), list(map(pow, [2, 3], [3, 2, 1])), list(filter(None, [0, 1, '', 'a'])), list(filter(lambda x: x > 1, range(4))), list(filter(bool, [0, 2])))
def f(*a): print('f', a, end='; '); return sum(a)
m = map(f, [1, 2], (x for x in (10, 20, 30))); print(next(m)); print(list(m)); print(list(m))
try: list(map(f, [1, 2], [1], strict=True))
except ValueError as e: print(e)
for bad in (lambda: map(str), lambda: map(), lambda: map(str, 3), lambda: filter(None), lambda: filter(1, 2), lambda: list(map(3, [1])), lambda: filter(None, [], []), lambda: list(filter(3, [1])), lambda: filter(function=None)):
    try: print(bad())
    except TypeError as e: print(e)
def g():
    yield 1
    raise ValueError('inside')
m = map(f, g()); print(next(m))
try: next(m)
except ValueError as e: print(e)
print(next(m, 'over')); fl = filter(lambda x: 1 / x, [1, 0, 2]); print(next(fl))
try: next(fl)
except ZeroDivisionError as e: print(e, list(fl))
