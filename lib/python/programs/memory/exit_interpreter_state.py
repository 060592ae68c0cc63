"""What the interpreter itself keeps goes in its own order, and the collector's lists last of all."""
import atexit, codecs, contextvars, gc, os, signal, sys


class Held:
    def __init__(self, name):
        self.name = name

    def call(self, *args):
        return None

    def __del__(self, write=os.write):
        write(1, (self.name + "\n").encode())


def held(name):
    return Held(name).call


gc.callbacks.append(held("gc.callbacks"))
codecs.register_error("mine", held("error handler"))
codecs.register(held("search function"))
variable = contextvars.ContextVar("variable")
variable.set(Held("context"))
os.register_at_fork(before=held("before"), after_in_child=held("child"), after_in_parent=held("parent"))
sys.addaudithook(held("first audit hook"))
sys.addaudithook(held("second audit hook"))
signal.signal(signal.SIGTERM, held("signal handler"))
atexit.register(held("atexit"))
sys.excepthook = held("excepthook")
sys.setprofile(held("profiler"))
sys.settrace(held("tracer"))
never = Held("a global: never")
