# How much each kind of holder adds to the count of an object, and that letting go takes it back.
import collections
import functools
import sys
import weakref


class Plain:
    def method(self):
        pass


held = Plain()
base = sys.getrefcount(held)


def delta(name, hold):
    kept = hold()
    during = sys.getrefcount(held) - base
    del kept
    print(f'{name:28} {during:+} {sys.getrefcount(held) - base:+}')


def default(value=None):
    pass


def closed_over():
    cell = held
    return lambda: cell


def generating():
    own = held
    yield own


def started():
    generator = generating()
    next(generator)
    return generator


def saved():
    own = held
    try:
        raise ValueError
    except ValueError as error:
        return error


def iterating():
    iterator = iter([held, 1])
    next(iterator)
    return iterator


delta('nothing', lambda: None)
delta('second name', lambda: held)
delta('list', lambda: [held])
delta('list, repeated', lambda: [held] * 5)
delta('slice of a list', lambda: [[held, held], [held, held][:]])
delta('tuple', lambda: (held,))
delta('set', lambda: {held})
delta('dict value', lambda: {'k': held})
delta('dict key', lambda: {held: 1})
delta('dict, both', lambda: {held: held})
delta('attribute', lambda: setattr(default, 'note', held) or default.__dict__)
del default.note
delta('iterator', lambda: iter([held]))
delta('iterator that passed it', iterating)
delta('default', lambda: lambda value=held: value)
delta('keyword default', lambda: lambda *, value=held: value)
delta('closure', closed_over)
delta('bound method', lambda: held.method)
delta('two bound methods', lambda: [held.method, held.method])
delta('partial', lambda: functools.partial(default, held))
delta('deque', lambda: collections.deque([held, held]))
delta('exception', lambda: ValueError(held))
delta('exception with its frame', saved)
delta('generator', started)
delta('weak reference', lambda: weakref.ref(held))
delta('proxy', lambda: weakref.proxy(held))
delta('globals', globals)
delta('map', lambda: map(default, [held]))
delta('slice object', lambda: slice(held))
delta('property', lambda: property(held))
delta('class attribute', lambda: type('Made', (), {'held': held}))
delta('cycle', lambda: [held, [held]])


def local():
    own = Plain()
    return sys.getrefcount(own)


def argument(own):
    return sys.getrefcount(own)


print(local(), argument(held) - base, argument(Plain()), sys.getrefcount(Plain()))
for immortal in (None, True, 1, 256, '', 'a', (), b'', int):
    print(sys.getrefcount(immortal), end=' ')
print(sys.getrefcount(257) < 100)
