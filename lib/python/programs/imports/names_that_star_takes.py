"""`from module import *` where the module's dictionary, or `__all__`, holds what is no name: those before it are there."""
import sys
import types

module = types.ModuleType("odd")
module.first = 1
module.__dict__[3] = "no name"
module.last = 2
sys.modules["odd"] = module


class Name(str):
    pass


def names(source):
    space = {}
    try:
        exec(source, space)
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
    space.pop("__builtins__")
    print(space)


names("from odd import *")
del module.__dict__[3]
module.__dict__[Name("subclass")] = 3
names("from odd import *")
module.__all__ = ["last", 5, "first"]
names("from odd import *")
module.__all__ = ["first", "missing", "last"]
names("from odd import *")
