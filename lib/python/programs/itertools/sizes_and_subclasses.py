# Choices are as big as their positions; a subclass with its own __init__ may take keyword arguments.
import itertools
import sys

for choice in (
    itertools.product("ab", "12"),
    itertools.product(*(("abc",) * 10)),
    itertools.combinations("abcd", 3),
    itertools.combinations_with_replacement("abcd", 2),
    itertools.permutations("abcd", 2),
):
    print(type(choice).__name__, sys.getsizeof(choice))


def subclass(cls):
    class Sub(cls):
        def __init__(self, *args, more=None):
            self.more = more

    return Sub


for cls, args in (itertools.chain, ("ab",)), (itertools.cycle, ("ab",)), (filter, (None, [1])), (itertools.starmap, (max, [(1, 2)])):
    made = subclass(cls)(*args, more=3)
    print(cls.__name__, next(made), made.more)
    try:
        type("Plain", (cls,), {})(*args, more=3)
    except TypeError as error:
        print(error)
