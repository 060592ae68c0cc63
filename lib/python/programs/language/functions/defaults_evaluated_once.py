def collect(item, into=[]):
    into.append(item)
    return into


print(collect(1), collect(2), collect(3, []))
print(collect.__defaults__)


def order(name):
    print('evaluating', name)
    return name


def f(a=order('a'), *, b=order('b'), c: order('never') = order('c')):
    return a, b, c


print(f())
f.__defaults__ = ('new',)
f.__kwdefaults__['b'] = 'other'
print(f())
f.__defaults__ = None
f.__kwdefaults__ = None
try:
    f()
except TypeError as error:
    print(error)
try:
    f(1)
except TypeError as error:
    print(error)
try:
    f.__defaults__ = [1]
except TypeError as error:
    print(error)
makers = [lambda x, n=n: x * n for n in range(3)]
print([make(10) for make in makers])
late = [lambda x: x * n for n in range(3)]
print([make(10) for make in late])
