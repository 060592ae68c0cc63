# Who calls a module may mean what is in it by the same name.
import datetime
import pprint
import sys
import types


def tell(function, *args, **names):
    try:
        print(function(*args, **names))
    except TypeError as error:
        print(error)


tell(datetime, 2026, 1, 1)
tell(datetime, year=2026)
tell(pprint)
tell(sys)
tell(sorted, [1, 2], key=pprint)
module = types.ModuleType("module")
tell(module)
module.module = 5
tell(module)
module.module = print
tell(module)
module.__name__ = 3
tell(module)
pprint("text")
