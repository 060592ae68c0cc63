def echo():
    received = None
    while True:
        try:
            received = yield ('got', received)
        except ValueError as error:
            received = f'caught {error}'
        finally:
            print('finally')


g = echo()
print(next(g), g.send(1), g.throw(ValueError('v')), g.send('x'))
g.close()
for action in (lambda: next(g), lambda: g.send(1), lambda: g.throw(KeyError('after')), g.close):
    try:
        print(action())
    except BaseException as error:
        print(type(error).__name__, error)
try:
    echo().send(5)
except TypeError as error:
    print(error)


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as error:
    print(error)


def returns_on_close():
    try:
        yield 1
    except GeneratorExit:
        return 'closed value'


r = returns_on_close()
next(r)
print(r.close(), r.close(), returns_on_close().close())
new = echo()
try:
    new.throw(ValueError('before start'))
except ValueError as error:
    print(error, list(new))
for args in ((5,), (ValueError, 5, 6), ('x',), (ValueError('a'), 'b')):
    try:
        echo().throw(*args)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


def running():
    yield next(self)


self = running()
try:
    next(self)
except ValueError as error:
    print(error)


def stop_inside():
    raise StopIteration('bad')
    yield


try:
    next(stop_inside())
except RuntimeError as error:
    print(error, repr(error.__cause__))
