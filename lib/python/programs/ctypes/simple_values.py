# Numbers, characters and pointers of C: what they take, what they cut, and how they show.
import ctypes
from ctypes import c_bool, c_byte, c_char, c_char_p, c_double, c_float, c_int, c_long, c_short, c_ubyte, c_uint, c_void_p
from ctypes import c_double_complex, c_ulonglong, c_wchar, c_wchar_p, sizeof


def told(text):
    try:
        print(text, '=>', repr(eval(text)))
    except Exception as error:
        print(text, '=>', type(error).__name__, error)


for kind in [c_bool, c_byte, c_char, c_double, c_float, c_int, c_long, c_short, c_wchar, c_char_p, c_void_p]:
    print(kind.__name__, sizeof(kind), ctypes.alignment(kind), kind())
for text in [
    'c_int(2**40 + 5)', 'c_uint(-1)', 'c_byte(200)', 'c_ubyte(-1)', 'c_short(40000)', 'c_ulonglong(-1)',
    'c_int(True)', 'c_int(1.5)', 'c_int("a")', 'c_int(1, 2)', 'c_int(value=1)', 'c_double(1)', 'c_double("a")',
    'c_float(1.1).value', 'c_bool([])', 'c_bool([0])', 'c_char(b"a")', 'c_char(65)', 'c_char(b"ab")',
    'c_char("a")', 'c_wchar("x")', 'c_wchar("xy")', 'c_char_p(b"abc").value', 'c_char_p(None).value',
    'c_char_p("abc")', 'c_wchar_p("h\\xe9y").value', 'c_void_p(5)', 'c_void_p(None).value', 'c_void_p("a")',
    'c_double_complex(1 + 2j)', 'bool(c_int(0)), bool(c_int(3))', 'hash(c_int(1))', 'c_int(1) == c_int(1)',
    'sizeof(5)', 'sizeof(c_int(1))', 'c_int(3)._objects, c_int(3)._b_base_, c_int(3)._b_needsfree_',
    'bytes(c_int(258))', 'memoryview(c_int(1)).format, memoryview(c_int(1)).shape', 'c_int.from_buffer_copy(b"abcd")',
    'c_int.from_buffer_copy(b"abc")', 'c_int.from_buffer(b"abcd")', 'ctypes.byref(5)',
]:  # fmt: skip
    told(text)

number = c_int(4)
number.value = 7
number.own = 'an attribute'
print(number, number.__dict__)
for change in ['number.value = "x"', 'number.value = 2.5', 'del number.value']:
    try:
        exec(change)
    except Exception as error:
        print(change, '=>', type(error).__name__, error)
same = c_int.from_address(ctypes.addressof(number))
same.value = 99
print(number, same._b_needsfree_)
buffer = bytearray(b'abcdefgh')
seen = c_int.from_buffer(buffer, 4)
seen.value = 0x31313131
print(buffer, type(seen._objects).__name__)
try:
    buffer.append(1)
except BufferError as error:
    print(error)


class Small(c_short):
    pass


print(Small(5).value, type(Small).__name__, [one.__name__ for one in Small.__mro__])
for make in [lambda: ctypes._SimpleCData(), lambda: type(c_int)('X', (ctypes._SimpleCData,), {'_type_': 'y'})]:
    try:
        make()
    except Exception as error:
        print(type(error).__name__, error)
