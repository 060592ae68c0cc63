import functools
import pictures


@functools.cache
def load(name):
    print("loading", name)
    return pictures.Picture(name)


def page(name):
    pixels = len(load(name).pixels)

    def size():
        return pixels

    return size
