def inner():
    try:
        x = yield 1
        print('inner got', x)
        y = yield 2
        print('inner got', y)
    except KeyError as error:
        print('inner caught', error)
        yield 'recovered'
    finally:
        print('inner done')
    return 'inner result'


def outer():
    result = yield from inner()
    print('outer has', result)
    result = yield from [10, 20]
    print(result)
    yield from 'ab'
    return 'outer result'


g = outer()
print(next(g), g.send('s1'), g.gi_yieldfrom.__name__, g.throw(KeyError('k')))
print(list(g))
g = outer()
next(g)
g.close()
print('closed')


def chain():
    value = yield from outer()
    yield value


print(list(chain()))


class Delegate:
    def __iter__(self): return self
    def __next__(self): return 'next'
    def send(self, x): return 'sent', x
    def throw(self, *a): return 'thrown', type(a[0]).__name__
    def close(self): print('delegate closed')


def d(): yield from Delegate()


g = d()
print(next(g), g.send(5), g.throw(ValueError('v')), g.send(None))
g.close()


def bad(): yield from 5


try:
    next(bad())
except TypeError as error:
    print(error)


def plain(): yield from iter([1, 2])


g = plain()
next(g)
try:
    g.send('no send')
except AttributeError as error:
    print(error)


def flatten(x):
    if isinstance(x, list):
        for item in x: yield from flatten(item)
    else: yield x


print(list(flatten([1, [2, [3, [4]], 5], [], [[6]]])))
