"""A cache asks its key's hash once, and says what cannot be hashed as hash() does."""
import functools


class Key:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        print("hash of", self.name)
        return len(self.name)

    def __eq__(self, other):
        print("is", self.name, other.name)
        return self.name == other.name


@functools.lru_cache(maxsize=2)
def bounded(*args, **kwargs):
    return len(args) + len(kwargs)


@functools.cache
def unbounded(*args, **kwargs):
    return len(args) + len(kwargs)


for cached in (bounded, unbounded):
    for args, kwargs in (([1],), {}), (({},), {}), ((1, [2]), {}), ((), {"a": set()}), (((1, [2]),), {}):
        try:
            cached(*args, **kwargs)
        except TypeError as error:
            print(error)
    for name in "one", "two", "one", "three", "four", "two":
        print(cached(Key(name)))
    print(cached.cache_info())
