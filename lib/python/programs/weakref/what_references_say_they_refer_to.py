# The class is told by its qualified name; a name is shown where the class gives one, and nobody else is asked for it.
import re
import types
import weakref
from collections import OrderedDict


class Named:
    __name__ = "its name"


class Refusing:
    def __getattr__(self, name):
        raise KeyError(name)


def make():
    class Inner:
        class Innermost:
            pass

    return Inner(), Inner.Innermost()


for thing in (Named(), Refusing(), *make(), OrderedDict(), make, Named, types.ModuleType("module")):
    print(re.sub("0x[0-9a-f]+", "...", repr(weakref.ref(thing))))
    print(re.sub("0x[0-9a-f]+", "...", weakref.ProxyType.__repr__(weakref.proxy(thing))) if not callable(thing) else "")
