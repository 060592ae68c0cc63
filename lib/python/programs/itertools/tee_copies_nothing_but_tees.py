# tee makes tees of whatever it is given: an iterator's own __copy__ is not asked, and a tee shares what it has read.
import copy
import itertools


class Copied:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration

    def __copy__(self):
        print("copied")
        return Copied()


for count in range(4):
    own = Copied()
    print([type(one).__name__ for one in itertools.tee(own, count)])
first, second = itertools.tee("abcd")
third, fourth = itertools.tee(first)
fifth, sixth = itertools.tee(third)
print(len({first, second, third, fourth, fifth, sixth}))
print(next(first), list(third), list(second), list(first), list(copy.copy(fifth)), list(sixth))
print([one is fifth for one in itertools.tee(fifth, 1)], list(type(first)("xy")))
