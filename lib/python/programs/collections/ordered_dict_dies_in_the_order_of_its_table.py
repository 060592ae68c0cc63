"""Moving entries of an OrderedDict changes how it is walked; they die, and the collector meets them, in the order in which they came."""
import collections
import gc


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, end=" ")


def filled(*moves):
    entries = collections.OrderedDict((n, Noisy(n)) for n in range(4))
    for key, last in moves:
        entries.move_to_end(key, last)
    return entries


d = filled((0, True))
print(list(d), end=": ")
del d
d = filled((3, False), (1, True))
d[9] = Noisy(9)
print("\n", list(d), end=": ")
d.clear()
d = filled((0, True))
d.popitem()
d[0] = Noisy("0 again")
d.move_to_end(2)
print("\n", list(d), end=": ")
d = None
d = filled((1, True))
d["itself"] = d
print("\n", list(d), end=": ")
d = None
gc.collect()
cache = collections.OrderedDict()
for n in (1, 2, 3, 1, 4, 2, 5, 3, 1):
    if n in cache:
        cache.move_to_end(n)
    else:
        cache[n] = Noisy(n)
        if len(cache) > 3:
            cache.popitem(last=False)
print("\n", list(cache), end=": ")
cache = None
print()
