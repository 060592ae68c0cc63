"""A line that stores an attribute of many objects in turn makes each a dict of its own, where the class has no room for it inline."""
import gc

gc.disable()


class Number(int):
    def __new__(cls, value, name):
        self = super().__new__(cls, value)
        self.name = name
        return self


class Plain:
    def __init__(self, name):
        self.name = name


class Text(str):
    def __init__(self, name):
        self.name = name


def cost(make):
    gc.collect()
    before = gc.get_count()[0]
    kept = [make(i) for i in range(100)]
    return gc.get_count()[0] - before, len(kept)


print(cost(lambda i: Number(i, "n")))
print(cost(lambda i: Plain("n")))
print(cost(lambda i: Text("n")))
numbers = [Number(i, str(i)) for i in range(20)]
print([number.name for number in numbers][-1], numbers[-1].__dict__, gc.get_referents(numbers[3]))
