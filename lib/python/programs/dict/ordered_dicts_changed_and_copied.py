# What an ordered dict keeps of an instance without attributes, and what it says when a comparison of keys changes it.
from collections import OrderedDict


class Sub(OrderedDict):
    pass


for cls in OrderedDict, Sub:
    made = cls(a=1)
    print(made.__dict__, made.__reduce__()[:3])
    made.x = 10
    print(made.__reduce__()[2])
    del made.x
    print(made.__reduce__()[2])


class Key:
    count = 0

    def __init__(self, act):
        self.act = act

    def __eq__(self, other):
        Key.count += 1
        if Key.count == 2:
            self.act()
        return True

    def __hash__(self):
        return -1


def clear(ordered):
    ordered.clear()


def add(ordered):
    ordered["x"] = 1


def again(ordered):
    ordered.clear()
    ordered["a"] = ordered["b"] = "c"


def delete(ordered):
    del ordered[0]


def replace(ordered):
    ordered[0] = "other"


for change in clear, add, again, delete, replace:
    for cls in OrderedDict, Sub:
        Key.count = 0
        key = Key(lambda: change(first))
        first, second = (cls(dict.fromkeys((0, Key(lambda: change(first)), 4.2))) for _ in range(2))
        try:
            print(change.__name__, cls.__name__, first == second)
        except RuntimeError as error:
            print(change.__name__, cls.__name__, error)
        print(Key.count, len(first), len(second))


class Slots:
    __slots__ = ("x",)


class More(Slots):
    pass


more = More()
print(more.__dict__, more.__getstate__())
more.y = 2
print(more.__getstate__())
del more.y
print(more.__getstate__())
more.x = 1
print(more.__getstate__())
