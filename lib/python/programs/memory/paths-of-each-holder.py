# By which path of references each kind of holder leads to an object, as the collector walks it.
import collections
import functools
import gc
import types
import weakref


class Target:
    def method(self):
        pass


def path(name, start):
    """The shortest chain of types from `start` to the target."""
    target = targets.pop()
    seen = {id(start)}
    waiting = collections.deque([(start, (type(start).__name__,))])
    while waiting:
        here, chain = waiting.popleft()
        for child in gc.get_referents(here):
            if child is target:
                print(f'{name}:', ' > '.join(chain))
                return
            if id(child) in seen or isinstance(child, (type, types.ModuleType)) or child is globals():
                continue
            seen.add(id(child))
            waiting.append((child, (*chain, type(child).__name__)))
    print(f'{name}: none')


targets = []


def new():
    targets.append(Target())
    return targets[0]


def default(value):
    def function(value=value):
        pass

    return function


def keyword(value):
    def function(*, value=value):
        pass

    return function


def closure(value):
    return lambda: value


def generator(value):
    own = value
    yield own


def started(value):
    made = generator(value)
    next(made)
    return made


def raised(value):
    try:
        raise ValueError
    except ValueError as error:
        return error


def cached(value):
    function = functools.lru_cache(None)(lambda: value)
    return function


def cached_argument(value):
    function = functools.lru_cache(None)(lambda argument: None)
    function(value)
    return function


def observer(value):
    return [value.method]


class Holder:
    def __init__(self, value):
        self.value = value


class Slotted:
    __slots__ = ('value',)

    def __init__(self, value):
        self.value = value


class Property:
    @functools.cached_property
    def value(self):
        return new()


def with_dict(value):
    holder = Holder(value)
    holder.__dict__
    return holder


async def coroutine(value):
    pass


path('attribute', Holder(new()))
path('attribute, dict asked for', with_dict(new()))
path('slot', Slotted(new()))
path('list', [new()])
path('dict value', {'k': new()})
path('dict key', {new(): 1})
path('set', {new()})
path('default', default(new()))
path('keyword default', keyword(new()))
path('closure', closure(new()))
path('observer', observer(new()))
path('partial', functools.partial(print, new()))
path('partial, by name', functools.partial(print, end=new()))
path('lru_cache, of the function', cached(new()))
path('lru_cache, of an argument', cached_argument(new()))
path('generator, not begun', generator(new()))
path('generator', started(new()))
path('generator expression', (x for x in [new()]))
path('exception', raised(new()))
path('exception argument', ValueError(new()))
path('weak reference', weakref.ref(new()))
path('weak callback', weakref.ref(default, functools.partial(print, new())))
path('mappingproxy', types.MappingProxyType({'k': new()}))
path('super', (lambda value: super(Target, value))(new()))
path('iterator', iter([new()]))
path('map', map(print, [new()]))
path('deque', collections.deque([new()]))
path('property', property(closure(new())))
path('namespace', types.SimpleNamespace(value=new()))
path('weak value', weakref.WeakValueDictionary(k=new()))
path('weak key', weakref.WeakKeyDictionary({new(): 1}))
path('weak key, value', weakref.WeakKeyDictionary({Target: new()}))
pending = coroutine(new())
path('coroutine', pending)
pending.close()
holder = Property()
holder.value
path('cached_property', holder)
