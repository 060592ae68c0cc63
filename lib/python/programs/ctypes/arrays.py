# Arrays of C types: their classes, items, slices, and what they keep.
import ctypes
from ctypes import c_char, c_int, c_wchar, py_object

Three = c_int * 3
print(Three, Three is c_int * 3, Three._length_, Three._type_.__name__, ctypes.sizeof(Three))
three = Three(1, 2)
print(list(three), len(three), three[0], three[-1], three[:], three[::-1], three[1:], 2 in three)
for change in [
    'three[0] = 5', 'three[-1] = 6', 'three[0:2] = [7, 8]', 'three[0:2] = [1]', 'three[5] = 1', 'three["a"] = 1', 'three[0] = "x"',
    'del three[0]', 'three[3]', 'three[1.5]', 'three[0:3:2] = [1, 2]', 'Three(1, 2, 3, 4)', 'c_int * -1', 'c_int * "a"',
]:  # fmt: skip
    try:
        exec(change)
        print(change, '=>', list(three))
    except Exception as error:
        print(change, '=>', type(error).__name__, error)
grid = (c_int * 2 * 2)((1, 2), (3, 4))
print(type(grid).__name__, [list(row) for row in grid], grid[1]._b_base_ is grid)
grid[0][1] = 20
print([list(row) for row in grid], memoryview(grid).shape)
text = ctypes.create_string_buffer(b'hello', 8)
print(text.value, text.raw, len(text), text[0], text[1:3])
text.value = b'bye'
print(text.raw)
for change in ['text.value = "x"', 'text.value = b"x" * 9', 'text.raw = b"1234567"']:
    try:
        exec(change)
        print(change, '=>', text.raw)
    except Exception as error:
        print(change, '=>', type(error).__name__, error)
wide = ctypes.create_unicode_buffer('h\xe9y')
print(wide.value, len(wide), wide[0:2])
print(ctypes.string_at(text), ctypes.string_at(text, 3), ctypes.wstring_at(wide))
ctypes.memset(text, 65, 4)
ctypes.memmove(ctypes.byref(text, 4), b'zz', 2)
print(text.raw)
held = (py_object * 2)([1], [2])
print(held._objects, held[1])
held[1] = None
held[0] = 'another'
print(held._objects, held[0], held[1])
try:
    print((py_object * 1)()[0])
except ValueError as error:
    print(error)
names = (ctypes.c_char_p * 2)(b'one', b'two')
print(names._objects, names[:])
