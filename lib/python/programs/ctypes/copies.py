# C data copied with what it holds, and given more room; what points elsewhere is not copied.
import copy
import ctypes
import pickle
from ctypes import Structure, c_char, c_char_p, c_int, py_object, resize


class Point(Structure):
    _fields_ = [('x', c_int), ('name', c_char * 4)]


number = c_int(7)
number.own = [1]
again = copy.copy(number)
deep = copy.deepcopy(number)
print(again, again.own is number.own, deep, deep.own, deep.own is number.own)
again.value = 8
print(number, again, pickle.loads(pickle.dumps(number)))
point = copy.copy(Point(3, b'xy'))
print(point.x, point.name, number.__reduce__()[1])
text = ctypes.create_string_buffer(b'abc')
part = c_int.from_buffer(bytearray(8))
print(part._b_needsfree_, text._b_needsfree_)
for call in [
    'copy.copy(py_object(1))', 'copy.copy(ctypes.pointer(number))', 'copy.copy(ctypes.CFUNCTYPE(None)(print))', 'copy.copy(c_char_p(b"a"))',
    'number.__setstate__(1)', 'number.__setstate__({"more": 1}, b"\\1\\2")', 'number.value, number.more', 'resize(text, 2)',
    'resize(text, 10)', 'ctypes.sizeof(text), len(text), text.raw', 'resize(c_int.from_address(ctypes.addressof(number)), 20)',
    'resize(part, 20)', 'resize(5, 2)', 'resize(number, "a")', 'resize(text, 4)', 'ctypes.sizeof(text)',
]:  # fmt: skip
    try:
        print(call, '=>', eval(call))
    except Exception as error:
        print(call, '=>', type(error).__name__, error)
