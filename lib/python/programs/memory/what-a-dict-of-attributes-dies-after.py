"""Where the dict of an object's attributes comes among what the object drops: after fields of its own, before or after others."""
import collections
import functools
import gc


class Told:
    def __init__(self, tag):
        self.tag = tag

    def __del__(self):
        print('del', self.tag)


def made():
    kept = Told('closure')

    def inner(value=Told('default'), *, key=Told('keyword')):
        return kept

    inner.attribute = Told('attribute of a function')
    inner.__doc__ = Told('doc')
    inner.__annotations__ = {'value': Told('annotation')}
    return inner


made()
print('--')


class Slotted(OSError):
    __slots__ = ('place',)


error = Slotted(Told('errno'), Told('strerror'))
error.more, error.place = Told('attribute'), Told('slot')
error.__cause__, error.__context__ = ValueError(Told('cause')), KeyError(Told('context'))
error.__notes__ = [Told('note')]
del error
print('--')
error = AttributeError(Told('argument'), name=Told('name'), obj=Told('object'))
error.more = Told('attribute')
del error
error = StopIteration(Told('value'))
error.more, error.args = Told('attribute'), (Told('other value'),)
del error


@functools.lru_cache
def cached(value):
    return value


print('--')
cached(Told('cached'))
cached.more = Told('attribute')
del cached
gc.collect()
for base in (collections.OrderedDict, collections.deque, collections.defaultdict, set, list, dict, tuple, ValueError):
    class Derived(base):
        pass

    derived = Derived()
    derived.first, derived.second = Told('first'), Told('second')
    print(base.__name__, [type(one).__name__ for one in gc.get_referents(derived)])
    del derived
for error in (OSError(1, 'a'), ImportError('a', name='b'), NameError('a', name='b'), ExceptionGroup('a', [ValueError()]), UnicodeDecodeError('utf8', b'a', 0, 1, 'r')):
    error.more = 1
    print(type(error).__name__, [type(one).__name__ for one in gc.get_referents(error)])
