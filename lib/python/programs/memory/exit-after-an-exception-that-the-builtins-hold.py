"""The collection at the exit meets first what an exception in the builtins' namespace leads to."""
import gc

gc.collect()


class Held:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


first = Held("first")
second = Held("second")
import builtins
builtins._ = ValueError(second)
