# An ordered dict reads pairs one by one, through its own way of storing, and says of a wrong one what is wrong with it.
from collections import OrderedDict


class Told(OrderedDict):
    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)

    def __getitem__(self, key):
        print("get", key)
        return super().__getitem__(key)


class WithItems:
    def items(self):
        return [("n", 1)]


class WithKeys:
    def keys(self):
        return "xy"

    def __getitem__(self, key):
        return key * 2


def tell(function, *args, **names):
    try:
        print(function(*args, **names))
    except Exception as error:
        print(type(error).__name__, error.args)


for source in ([(1, 2, 3)], [[1]], [()], [1], ["ab", "cd"], 5, None, WithItems(), WithKeys()):
    tell(OrderedDict, source)
tell(OrderedDict().update, {}, {})
tell(OrderedDict(a=1).__ior__, [("b",)])

told = Told([("a", 1)], b=2)
told.update({"c": 3}, d=4)
told.update(OrderedDict(e=5))
told.setdefault("a", 6)
print(told.copy())

ordered = OrderedDict(a=1)
for key in (None, (1, 2), [], "x", ()):
    tell(ordered.pop, key)
    tell(ordered.move_to_end, key)
    tell(ordered.__delitem__, key)
    tell(OrderedDict().move_to_end, key)
tell(ordered.__setitem__, {}, 1)
tell(ordered.__getitem__, {})
