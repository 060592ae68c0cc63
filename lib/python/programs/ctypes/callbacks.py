# CFUNCTYPE keeps its callable; arguments and results are converted both ways.
import ctypes
import gc
import sys
from ctypes import CFUNCTYPE, c_char_p, c_double, c_int, c_void_p, py_object


class Target:
    def __call__(self, *args):
        return len(args)


target = Target()
before = sys.getrefcount(target)
callback = CFUNCTYPE(c_int, py_object)(target)
print(sys.getrefcount(target) - before, callback('x'), bool(callback), type(callback).__name__)
print(sorted(type(one).__name__ for one in gc.get_referents(callback)))
print({key: type(value).__name__ for key, value in callback._objects.items()})
del callback
print(sys.getrefcount(target) - before)

Add = CFUNCTYPE(c_int, c_int)
print(Add is CFUNCTYPE(c_int, c_int), Add.__mro__[1:], Add._argtypes_, Add._restype_)
add = Add(lambda x: x + 1)
for call in [
    'add(4)', 'add(c_int(5))', 'add(4, 5)', 'add()', 'add("a")', 'add(ctypes.c_long(5))', 'Add(5) and None', 'Add("abc")', 'bool(Add())',
    'CFUNCTYPE(5)', 'CFUNCTYPE(None, 5)', 'CFUNCTYPE(None)(print)()', 'CFUNCTYPE(py_object, py_object)(lambda x: x)([1])',
    'CFUNCTYPE(c_double)(lambda: 2)()', 'CFUNCTYPE(c_void_p)(lambda: None)()', 'CFUNCTYPE(c_void_p)(lambda: 5)()',
    'CFUNCTYPE(c_char_p, c_char_p)(lambda x: None)(b"x")', 'CFUNCTYPE(None, c_char_p)(print)("x")', 'CFUNCTYPE(None, c_char_p)(print)(b"x")',
    'CFUNCTYPE(None, c_int, nothing=1)', 'add.argtypes, add.restype, add.errcheck',
]:  # fmt: skip
    try:
        print(call, '=>', eval(call))
    except Exception as error:
        print(call, '=>', type(error).__name__, error)
add.errcheck = lambda result, function, args: (result * 10, function is add, args)
print(add(4))
add.errcheck = lambda result, function, args: args
print(add(4))
try:
    add.errcheck = None
except TypeError as error:
    print(error)
del add.errcheck
print(add(4))


class Whole(c_int):
    pass


print(type(CFUNCTYPE(Whole, Whole)(lambda x: type(x).__name__ == 'Whole')(7)).__name__)
fails = CFUNCTYPE(None)(lambda: 1 / 0)
print(fails())
CFUNCTYPE(c_int)(lambda: 'no number')()
