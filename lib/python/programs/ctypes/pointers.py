# Pointers, byref and cast: what they point to, and what they keep.
import ctypes
import gc
import weakref
from ctypes import POINTER, byref, c_char, c_char_p, c_int, c_long, c_void_p, cast, pointer, py_object

number = c_int(4)
to = pointer(number)
print(to.contents, to[0], to.contents is number, to._objects, bool(to), type(to), POINTER(c_int) is type(to))
to[0] = 9
print(number.value, to[0:1])
to.contents = c_int(77)
print(number.value, to[0])
empty = POINTER(c_int)()
three = (c_int * 3)(1, 2, 3)
first = cast(three, POINTER(c_int))
print(first[1], [type(one).__name__ for one in first._objects.values()], three._objects is first._objects)
print(cast(pointer(c_int(65)), POINTER(c_char))[0], cast(b'abc', c_char_p).value, cast(5, c_void_p))
print(repr(byref(number)).partition('0x')[0], byref(number)._obj is number)
for text in [
    'empty.contents', 'empty[0]', 'bool(empty)', 'POINTER(c_int)(5)', 'pointer(5)', 'to["a"]', 'cast(three, c_int)', 'to.contents = 5',
    'POINTER(c_int).from_param(None)', 'POINTER(c_int).from_param(c_long(3))', 'POINTER(None)', 'del to[0]', 'ctypes._Pointer()',
    'type(POINTER(c_int).from_param(number)).__name__', 'POINTER(c_int).from_param(three) is three',
]:  # fmt: skip
    try:
        print(text, '=>', exec(text) if ' = ' in text or text.startswith('del') else eval(text))
    except Exception as error:
        print(text, '=>', type(error).__name__, error)
fill = ctypes.CFUNCTYPE(None, POINTER(c_int))(lambda target: target.__setitem__(0, 123))
fill(byref(number))
fill(three)
print(number.value, list(three))


class Owner:
    pass


owner = Owner()
seen = weakref.ref(owner)
box = pointer(py_object(owner))
del owner
print(seen() is box.contents.value)
del box
print(seen())
gc.collect()
weak = weakref.ref(three)
del three
print(weak() is not None)
del first
print(weak() is not None)
gc.collect()
print(weak() is not None)
