# Iterators tell how far they are, and can be set there.
import copy


class Sequence:
    def __getitem__(self, index):
        if index > 5:
            raise IndexError
        return index


def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


def moved(iterator, state):
    iterator.__setstate__(state)
    return list(iterator)


for state in 4, -4, 10**6:
    print(moved(iter(range(7)), state), moved(iter(Sequence()), state), moved(iter(range(2**70, 2**70 + 6)), state))
for wrong in "a", 2**80:
    for iterator in iter(range(2)), iter(range(2**70)), iter(Sequence()):
        attempt(lambda: iterator.__setstate__(wrong))
called = iter(lambda: 1, 1)
print(called.__reduce__()[1][1], list(called), called.__reduce__()[1])


def reentrant():
    global calls
    calls += 1
    if calls == 1:
        list(again)
    return 0 if calls < 3 else 1


calls = 0
again = iter(reentrant, 1)
print(list(again))
for iterator in iter([1, 2, 3]), iter("abc"), iter({1: 2}), iter(range(3)), reversed([1, 2]), enumerate("ab"), zip("ab"), iter(Sequence()):
    next(iterator)
    print(type(iterator).__name__, iterator.__reduce__()[2:], list(copy.copy(iterator)))
attempt(lambda: chr(2**1000))
