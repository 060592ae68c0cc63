# Of two mistakes in one call, the one that CPython looks for first.
import types
from collections import deque
from itertools import combinations, permutations


def tell(function, *args, **names):
    try:
        print(ascii(function(*args, **names)))
    except Exception as error:
        print(type(error).__name__, ascii(error))


tell(min, reverse=True)
tell(max, key=None, default=3, reverse=True)
tell(min, [3, 1], key=None, default=0)
tell(max, [], default=0)
tell(min, 1, 2, default=0)
tell(eval, "1", 5, 6)
tell(eval, "1", None, 6)
tell(exec, "1", None, 6)
tell(exec, "1", 5, 6)
tell(permutations, 5, "x")
tell(combinations, 5, "x")
tell(combinations, 5, -1)
tell(NameError, name="x", place=2)
tell(NameError, place=2)
tell(AttributeError, name="x", obj=1, place=2)
tell(ImportError, a=1, b=2, c=3, d=4)
tell(types.MethodType, of=print)
tell(types.ModuleType, 5)
tell(types.ModuleType, b"module")
tell(types.SimpleNamespace, {}, {})
tell(types.CodeType, 0, 0)
tell(types.EllipsisType, 1)

# What C code reads as bytes has no lone surrogates and no null characters.
for function in (eval, exec, float.fromhex, float.__getformat__, "".encode, b"".decode, b"x".decode):
    tell(function, "\ud800")
    tell(function, "a\0b")
    tell(function, "none such")
tell("".encode, "utf-8", "\ud800")
tell(str, b"", "none such")

print(hasattr(deque, "__bool__"), bool(deque()), bool(deque([0])))
for place in (OSError.errno, SyntaxError.msg, StopIteration.value, BaseException.__suppress_context__, BaseException.args):
    print(place)
