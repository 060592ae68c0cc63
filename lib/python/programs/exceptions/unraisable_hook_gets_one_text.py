"""sys.unraisablehook gets what was being done and the object's text as one message, and no object."""
import sys
import weakref


class Fails:
    def __del__(self):
        raise ValueError("in __del__")


def shown(unraisable):
    text = unraisable.err_msg
    print(unraisable.exc_type.__name__, text.split(" at 0x")[0], unraisable.object)


def generator():
    try:
        yield
    finally:
        raise OSError("closing")


class Plain:
    pass


sys.unraisablehook = shown
Fails()
running = generator()
next(running)
del running
plain = Plain()
reference = weakref.ref(plain, lambda _: 1 / 0)
del plain
