x = y = z = 1
del x
del (y, [z])
for name in 'xyz':
    try:
        eval(name)
    except NameError as error:
        print(error)


class D:
    def __init__(self): self.a = 1; self.items = {}
    def __delitem__(self, k): print('delitem', k)
    def __delattr__(self, n): print('delattr', n); object.__delattr__(self, n)


d = D()
del d.a, d[1], d[1:2], d['k', ...]
lst = [0, 1, 2, 3, 4, 5]
del lst[0], lst[-1], lst[::2]
print(lst)
dct = {'a': 1, 'b': 2}
del dct['a']
print(dct)
for statement in ('del dct["zz"]', 'del lst[99]', 'del d.nothing', 'del (5).real', 'del "abc"[0]', 'del (1, 2)[0]', 'del undefined', 'del print', 'del {1}[0]', 'del dct.x', 'del lst["a"]'):
    try:
        exec(statement)
    except Exception as error:
        print(statement, '->', type(error).__name__, error)


def f():
    a = 1
    del a
    try:
        del a
    except UnboundLocalError as error:
        print(error)
    a = 2
    return a


print(f())


def g():
    v = 1
    def h():
        nonlocal v
        del v
    h()
    try:
        h()
    except NameError as error:
        print(type(error).__name__, error)
    try:
        v
    except UnboundLocalError as error:
        print(error)


g()
