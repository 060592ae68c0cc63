# Warnings that CPython's own code gives, and what it says of filters that are none.
import ast
import sys
import types
import warnings


def tell(action, *args, **names):
    with warnings.catch_warnings(record=True) as given:
        warnings.simplefilter("always")
        try:
            action(*args, **names)
        except Exception as error:
            print(type(error).__name__, error)
    for one in given:
        print(one.category.__name__, one.message, one.filename == __file__)


def relative(**names):
    return __import__("", names, {}, ("foo",), 1)


tell(relative, __package__=None, __spec__=None, __name__="__main__")
tell(relative, __name__="a.b")
tell(relative, __name__="os", __path__=[])
tell(relative, __package__="x", __spec__=types.SimpleNamespace(parent="y"))
tell(relative, __package__=3)
tell(relative, __spec__=types.SimpleNamespace(parent=3))
tell(relative, __name__=3)
tell(relative)
tell(__import__, "x", 3, {}, (), 1)


class Node(ast.AST):
    _fields = ("a", "b", "c", "d")
    _field_types = {"a": int | None, "c": list[int], "d": int}
    a: int | None = None


class Bare(ast.AST):
    _fields = ("a",)


tell(Node, b=1)
tell(Node, d=1)
tell(Bare)
tell(Node, 1, 2, d=4, e=5)


def plain(): pass
def generator(): yield
async def coroutine(): pass
def cell(): return plain_cell
def outer(plain_cell): return lambda: plain_cell


tell(setattr, plain, "__code__", generator.__code__)
tell(setattr, plain, "__code__", coroutine.__code__)
tell(setattr, plain, "__code__", cell.__code__)
tell(setattr, plain, "__code__", outer(1).__code__)
tell(setattr, outer(1), "__code__", plain.__code__)
tell(setattr, outer(1), "__code__", 3)


def filtered(filters, action="default"):
    with warnings.catch_warnings():
        warnings.filters = filters
        warnings.defaultaction = action
        try:
            warnings.warn_explicit("text", UserWarning, "file", 1)
        except Exception as error:
            print(type(error).__name__, error)
        finally:
            warnings.defaultaction = "default"


filtered([(None, None, Warning, None, 0)])
filtered([("error", None, Warning, None)])
filtered(3)
filtered([], None)
filtered([], "error")
filtered([("ignore", None, UserWarning, None, 2)], "error")

for names in ({"__name__": "bar", "__spec__": None}, {"__loader__": None, "__spec__": types.SimpleNamespace(loader=None)},
              {"__loader__": 1, "__spec__": types.SimpleNamespace(loader=2)}, {"__spec__": 3}, 3):
    tell(warnings.warn_explicit, "text", UserWarning, "file", 1, module_globals=names)


def deep(**names):
    warnings.warn("deep", stacklevel=1, **names)


tell(deep, skip_file_prefixes=("nowhere",))
tell(deep, skip_file_prefixes=(__file__,))
tell(deep, skip_file_prefixes=[__file__])
tell(deep, skip_file_prefixes=(3,))
