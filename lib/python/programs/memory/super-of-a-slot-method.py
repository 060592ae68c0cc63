# What `super().__call__()` makes beside its result: the first time a bound wrapper, later a tuple with the instance in it.
import gc
import weakref


class Plain:
    def method(self):
        pass


class Reference(weakref.ref):
    __slots__ = ()

    def __call__(self):
        return super().__call__()


class Listy(list):
    def __len__(self):
        return super().__len__()


class Shown:
    def __repr__(self):
        return super().__repr__()


class Child(Plain):
    def method(self):
        return super().method()


plain = Plain()
reference, listy, shown, child, method = Reference(plain), Listy(), Shown(), Child(), weakref.WeakMethod(plain.method)
count = gc.get_count
counts = []
for act in (reference, listy.__len__, shown.__repr__, child.method, method):
    gc.collect()
    before = count()
    act()
    first = count()
    act()
    second = count()
    counts.append((before[0], first[0], second[0]))
print(counts)
