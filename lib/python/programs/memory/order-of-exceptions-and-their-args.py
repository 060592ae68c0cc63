"""In the collector's list an exception without fields of its own comes before its args, all others after them."""
import gc

gc.collect()
gc.disable()


class Own(Exception):
    pass


def place(error):
    places = {id(found): at for at, found in enumerate(gc.get_objects())}
    return "before" if places[id(error)] < places[id(error.args)] else "after"


other = Own()
for cls in (
    BaseException, Exception, ValueError, TypeError, KeyError, StopIteration, SystemExit, OSError, FileNotFoundError,
    ImportError, NameError, AttributeError, SyntaxError, UnicodeError, MemoryError, RecursionError, UserWarning, Own,
):
    print(cls.__name__, place(cls(other)))
try:
    {}[other]
except KeyError as error:
    print("a missing key", place(error))
