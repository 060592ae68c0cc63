"""A place in a StringIO beyond all text; a hash of tuples inside tuples; an OrderedDict that changes while it is compared."""
import io
import sys
from collections import OrderedDict

stream = io.StringIO("abc")
print(stream.seek(sys.maxsize), repr(stream.read()), stream.tell())
for attempt in (lambda: stream.seek(sys.maxsize + 1), lambda: stream.write("x")):
    try:
        attempt()
    except OverflowError as error:
        print(error)
print(stream.seek(1), stream.read())
nested = ()
for _ in range(100_000):
    nested = (nested,)
print(hash(nested) == hash(nested), hash(((1, "a"), (2, (3,)))) == hash(((1, "a"), (2, (3,)))))


class Clearing:
    def __eq__(self, other):
        ordered.clear()
        return True


ordered = OrderedDict([(1, Clearing()), (2, 3)])
print(ordered == OrderedDict([(1, 5), (2, 3)]))
