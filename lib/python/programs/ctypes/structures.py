# Structures and unions: fields, their places, nested ones, bits, and what they keep.
import ctypes
from ctypes import POINTER, Structure, Union, c_double, c_int, c_short, c_ubyte, c_uint, pointer, py_object


class Point(Structure):
    _fields_ = [('x', c_int), ('y', c_double), ('owner', py_object)]


point = Point(1, 2.5, ['ana'])
print(point.x, point.y, point.owner, point._objects, ctypes.sizeof(Point), ctypes.alignment(Point))
print(Point.x, Point.y.offset, Point.owner.size, type(Point.x), type(Point))


class Line(Structure):
    _fields_ = [('start', Point), ('ends', c_int * 2)]


line = Line(point, (1, 2))
print(line.start.x, list(line.ends), line._objects, line.start._b_base_ is line, line.start is line.start)
line.start.x = 55
line.start.owner = ['ben']
print(line.start.x, point.x, line._objects)


class Bytes(Union):
    _fields_ = [('whole', c_uint), ('parts', c_ubyte * 4)]


print(list(Bytes(whole=0x01020304).parts), ctypes.sizeof(Bytes))


class Bits(Structure):
    _fields_ = [('low', c_int, 3), ('high', c_uint, 5), ('rest', c_short)]


bits = Bits(3, 9, 7)
bits.low = 7
print(bits.low, bits.high, bits.rest, Bits.low, Bits.high.is_bitfield)


class Node(Structure):
    pass


Node._fields_ = [('value', c_int), ('next', POINTER(Node))]
second = Node(2, None)
first = Node(1, pointer(second))
print(first.next.contents.value, bool(second.next), sorted(first._objects))


class Named(Point):
    _fields_ = [('name', ctypes.c_char * 4)]


print(Named(1, 2, 3, b'abc').name, ctypes.sizeof(Named), Named.name.offset)
for change in [
    'Point(1, 2, 3, 4)', 'Point(1, x=2)', 'Point(z=1).z', 'Point("x")', 'setattr(point, "x", "y")', 'delattr(point, "x")', 'Structure()',
    'Node._fields_', "setattr(Node, '_fields_', [])", "type(Structure)('S', (Structure,), {'_fields_': [('a', int)]})",
    "type(Structure)('S', (Structure,), {'_fields_': [('a',)]})", 'setattr(line, "start", 5)', 'setattr(line, "start", (1, 2))',
    'Named(name=b"abcde")', 'Named(name="abc")', 'Named(name=b"abcd").name',
]:  # fmt: skip
    try:
        print(change, '=>', eval(change))
    except Exception as error:
        print(change, '=>', type(error).__name__, str(error).partition(' at 0x')[0])
