"""`__annotate__` written by hand: it goes before what the annotations say, and has to give a dict."""
import types


class Own:
    first: int

    def __annotate__(format):
        return {"first": str}


print(Own.__annotate__(1), Own.__annotations__)


def function():
    pass


class Plain:
    pass


module = types.ModuleType("module")
for one in (function, Plain, module):
    one.__annotate__ = lambda format: 42
    try:
        print(one.__annotations__)
    except TypeError as error:
        print(error)
