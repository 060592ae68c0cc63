import sys
a = [i for i in range(3)]
print('i' in globals())
try:
    i
except NameError as error:
    print(error)


class C:
    y = [k for k in range(2)]
    print('k' in locals(), sorted(n for n in locals() if not n.startswith('_')))


def f(x):
    r = [x for x in range(x)]
    return r, x


print(f(3))


def g():
    [j for j in range(3)]
    try:
        return j
    except NameError as error:
        return str(error)


print(g())
j = 'module j'
print(g())


def h():
    v = 'kept'
    lst = [v for v in range(2)]
    s = {v for v in 'z'}
    d = {v: v for v in range(1)}
    return v, lst, s, d


print(h())


def cell():
    fns = [lambda: q for q in range(3)]
    q = 'outer q'
    return [fn() for fn in fns], q


print(cell())


def error_inside():
    e = 'before'
    try:
        [1 // e for e in (1, 0)]
    except ZeroDivisionError:
        return e


print(error_inside())
def nested_scopes():
    x = 1
    return [[(x, y, z) for z in range(1)] for y in range(x)], [lambda: (x, k) for k in 'a'][0]()
print(nested_scopes())
