from abc import ABC


class Claim:
    """Says that it is a class."""

    def __init__(self, *bases):
        self.bases = bases

    @property
    def __bases__(self):
        return self.bases


class Thing:
    def __init__(self, cls):
        self.cls = cls

    @property
    def __class__(self):
        return self.cls


parent = Claim()
child = Claim(parent)
print(issubclass(child, parent), issubclass(parent, child), issubclass(child, (int, parent)))
print(isinstance(Thing(child), parent), isinstance(Thing(parent), child))


class Silent:
    def __getattribute__(self, name):
        raise AttributeError(name)


class Shape(ABC):
    pass


Shape.register(Silent)
print(isinstance(Silent(), Shape), isinstance(Silent(), Silent))
for wrong in (lambda: isinstance(1, 1), lambda: issubclass(1, int), lambda: issubclass(child, 1), lambda: isinstance(1, (str, 2))):
    try:
        wrong()
    except TypeError as error:
        print(error)


class Endless:
    @property
    def __bases__(self):
        return (Endless(), Endless())


try:
    issubclass(Endless(), int)
except RecursionError as error:
    print(type(error).__name__)
