"""A traceback that the interpreter prints imports what reads the file, and that counts for the collector."""
import gc
import sys

gc.disable()


class Fails:
    def __del__(self):
        raise ValueError(1)


def drop():
    before = gc.get_count()[0]
    Fails()
    return gc.get_count()[0] - before


print('io' in sys.modules)
first = drop()
print('io' in sys.modules, 80 < first < 100)
print(drop(), drop())
