# What gc.collect() returns for each kind of trash, and where DEBUG_SAVEALL leaves it.
import gc
import types


class Plain:
    pass


class Slots:
    __slots__ = ('me',)


def self_list():
    x = []
    x.append(x)


def pair():
    a, b = Plain(), Plain()
    a.other, b.other = b, a


def with_dict():
    a = Plain()
    a.me = a
    a.__dict__


def hanging():
    a = Plain()
    a.me = a
    a.list, a.dict, a.set, a.tuple, a.text = [1], {'a': 1}, {1}, (1, 2), 'text'


def slotted():
    a = Slots()
    a.me = a


def empty_class():
    class Empty:
        pass


def recursive():
    def inner():
        return inner


def exception():
    try:
        raise ValueError
    except ValueError as error:
        kept = error


def generator():
    def make():
        own = (yield)

    g = make()
    next(g)
    g.send(None) if False else None
    box = [g]
    g.gi_frame.f_locals


def method():
    a = Plain()
    a.call = types.MethodType(print, a)


def module():
    m = types.ModuleType('made')
    m.me = m


gc.collect()
for make in (self_list, pair, with_dict, hanging, slotted, empty_class, recursive, exception, generator, method, module):
    make()
    print(make.__name__, gc.collect())
print('clean', gc.collect())
gc.set_debug(gc.DEBUG_SAVEALL)
hanging()
print(gc.collect(), sorted(type(one).__name__ for one in gc.garbage))
gc.set_debug(0)
gc.garbage.clear()
print(gc.collect())
