"""What looks up and stores as a dict does is counted into directly; what has ways of its own is asked for each item."""
from collections import Counter, OrderedDict, defaultdict

class Loud(Counter):
    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)

class Getter(Counter):
    def get(self, key, default=None):
        print("get", key, default)
        return super().get(key, default)

class Quiet(Counter):
    def __delitem__(self, key):
        print("del", key)
        super().__delitem__(key)

class Missing(Counter):
    def __missing__(self, key):
        print("missing", key)
        return 5

for kind in (Counter, Loud, Getter, Quiet, Missing):
    made = kind("abca")
    made.update(["a", ("b", 1), 2.0, 2])
    print(kind.__name__, dict(made))

quiet = Quiet("aab")
del quiet["a"]
print(quiet, quiet["zz"])
print(Missing("x")["y"])

class Number(int):
    def __add__(self, other):
        print("add", int(self), other)
        return Number(int(self) + other)

seeded = Counter(a=Number(1))
seeded.update("ab")
print(seeded, type(seeded["a"]).__name__)
try:
    Counter([[]])
except TypeError as error:
    print(error)
