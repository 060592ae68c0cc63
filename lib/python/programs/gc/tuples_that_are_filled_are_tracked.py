"""A tuple that C code makes empty and then fills is tracked until a collection looks at it; one made of what is there is not."""
import collections
import gc

T = gc.is_tracked
print([T(pair) for pair in enumerate("ab")], [T(pair) for pair in zip("ab", "cd")], [T(pair) for pair in {1: 2, 3: 4}.items()])
print(T(tuple("ab")), T(tuple({1, 2})), T(tuple(range(3))), T(tuple([1, 2])), T(tuple(n for n in (1, 2))))
print(T(divmod(7, 2)), T("a.b".partition(".")), T((1, 2) + (3,)), T((1, 2, 3)[1:]), T((lambda *args: args)(1, 2)))
kept = tuple("ab")
gc.collect()
print(T(kept))
Pair = collections.namedtuple("Pair", "left right")
del Pair
print(gc.collect())
