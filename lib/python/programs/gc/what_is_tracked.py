import gc
class Empty: pass
class Slots:
    __slots__ = ()
for x in ([], {}, {'a': 1}, set(), (), (1, 2), ([],), Empty(), Slots(), lambda: 0, 1, 'a', 1.5, object(), range(3), Empty, int, gc, iter([])):
    print(type(x).__name__, gc.is_tracked(x))
t = ((3, 4), 3)
print(gc.is_tracked(t))
gc.collect()
print(gc.is_tracked(t))
