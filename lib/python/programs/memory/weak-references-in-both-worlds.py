# Finalizer, weak callbacks, attributes: the order by count, and in the collector's world, where callbacks come first.
import gc
import weakref


class Attribute:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('attribute of', self.name)


class Thing:
    def __init__(self, name):
        self.name = name
        self.attribute = Attribute(name)

    def __del__(self):
        print('del', self.name, 'weak reference answers:', refs[self.name]() is not None)


refs = {}


def watch(thing):
    refs[thing.name] = weakref.ref(thing)
    return [weakref.ref(thing, lambda _, n=n, name=thing.name: print('callback', n, name)) for n in (1, 2, 3)]


one = Thing('one')
watchers = watch(one)
del one
print('--- a cycle')
a, b = Thing('a'), Thing('b')
a.other, b.other = b, a
watchers = [watch(a), watch(b)]
a.trash = weakref.ref(b, lambda _: print('never: this reference is trash itself'))
del a, b
print(gc.collect())
