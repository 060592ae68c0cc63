from functools import partial, Placeholder
def f(*args): return args
p = partial(f, Placeholder, 2, Placeholder, 4)
print(p(1, 3), p(1, 3, 5), partial(p, 'a')('b'), Placeholder)
for call in (lambda: p(1), lambda: partial(f, 1, Placeholder), lambda: partial(f, k=Placeholder)):
    try:
        call()
    except TypeError as error:
        print(error)
