# All that the collector is told of by a cached function: its links' keys, results and types, and what it is made with.
import functools
import gc
import sys
import weakref


class Result:
    pass


@functools.lru_cache(maxsize=2)
def bounded(x, **more):
    return Result


@functools.lru_cache(maxsize=None)
def boundless(x):
    return [x]


def kinds(object):
    return [r.__name__ if isinstance(r, type) else type(r).__name__ for r in gc.get_referents(object)]


def the_mark(cached):
    return [r for r in gc.get_referents(cached) if type(r) is object][0]


print(kinds(bounded), kinds(boundless))
bounded(1), bounded('a'), bounded(3, y=4), boundless(1)
print(kinds(bounded))
print(kinds(boundless))
mark = the_mark(bounded)
print(mark is the_mark(boundless), sys.getrefcount(mark), gc.is_tracked(mark))
bounded.cache_clear()
print(sys.getrefcount(mark), kinds(bounded))
del boundless
print(sys.getrefcount(mark))
del bounded
print(sys.getrefcount(mark))


@functools.lru_cache
def holds_itself(x):
    return holds_itself


holds_itself(1), holds_itself(2)
gc.collect()
gone = weakref.ref(holds_itself)
del holds_itself
print(gc.collect(), gone(), sys.getrefcount(mark))
