# What f_locals of a function can do as a mapping: merging, reversing, keys that only equal a name.
import sys


class Like:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return hash(self.name)

    def __eq__(self, other):
        return other == self.name

    def __repr__(self):
        return f"like {self.name}"


def tell(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def run():
    x, y = 1, 2
    names = sys._getframe().f_locals
    print(reversed(names))
    merged = names | {"z": 3}
    print(type(merged).__name__, merged["z"], ({"x": 5} | names)["x"])
    names |= {"y": 7, "w": 8}
    print(y, names["w"], type(names).__name__)
    names[Like("x")] = 9
    print(x, names[Like("x")], Like("y") in names, names.get(Like("v")))
    tell(lambda: names | 3)
    tell(lambda: names.update([1]))
    tell(lambda: names[[]])
    tell(lambda: type(names)())
    tell(lambda: type(names)(frame=sys._getframe()))
    tell(lambda: type(names)(3))


run()
