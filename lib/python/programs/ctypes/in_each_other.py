# Functions, pointers and arrays as parts of structures; slices of pointers; callbacks that call themselves.
import ctypes
from ctypes import CFUNCTYPE, POINTER, Structure, c_char, c_int, c_void_p, cast

Double = CFUNCTYPE(c_int, c_int)


class Handler(Structure):
    _fields_ = [('call', Double), ('data', c_void_p)]


handler = Handler(Double(lambda x: x * 2))
print(handler.call(4), handler.call.errcheck, type(handler.call).__name__, handler._objects.keys(), bool(Handler().call))
handlers = (Handler * 2)()
handlers[1] = handler
print(handlers[1].call(5), sorted(handlers._objects), bool(handlers[0].call))
print(cast((c_int * 3)(1, 2, 3), POINTER(c_int))[0:3], cast(ctypes.create_string_buffer(b'abc'), POINTER(c_char))[:3])
print((c_char * 0)()[:], ctypes.sizeof(c_char * 0), ctypes.string_at(b'abc', 0), bytes((c_int * 2)(1, 2)))
count = Double(lambda n: 0 if n == 0 else count(n - 1) + 1)
print(count(50))
try:
    ctypes.string_at(ctypes.create_string_buffer(3), -5)
except SystemError as error:
    print(error)
