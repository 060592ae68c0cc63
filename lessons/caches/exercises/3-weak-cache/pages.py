import functools
import pictures


@functools.cache
def load(name):
    print("loading", name)
    return pictures.Picture(name)
