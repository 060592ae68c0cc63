# A finished iterator is made again of something empty; deques' iterators tell how many items have passed.
import pickle
from collections import deque

MAKERS = (
    lambda: iter([1, 2]),
    lambda: reversed([1, 2]),
    lambda: iter((1, 2)),
    lambda: reversed((1, 2)),
    lambda: iter("ab"),
    lambda: reversed("ab"),
    lambda: iter(b"ab"),
    lambda: iter(bytearray(b"ab")),
    lambda: iter(deque([1, 2])),
    lambda: reversed(deque([1, 2])),
)
for make in MAKERS:
    iterator = make()
    print(type(iterator).__name__, iterator.__reduce__())
    for _ in iterator:
        again = pickle.loads(pickle.dumps(iterator))
        print("  ", iterator.__reduce__()[0].__name__, iterator.__reduce__()[1:], type(again).__name__, list(again))
    print("  ", iterator.__reduce__()[0].__name__, iterator.__reduce__()[1:])
kind = type(iter(deque()))
print(list(kind(deque("abcd"), 2)), list(kind(deque("ab"), 5)))
for wrong in ((), ([],), (deque(), "x"), (deque(), 1, 2)):
    try:
        kind(*wrong)
    except TypeError as error:
        print(error)
