# A count that no referrer explains: C code that takes references with Py_IncRef and gives them back with Py_DecRef, or does not.
import ctypes
import gc
import sys
from ctypes import py_object, pythonapi


class Target:
    def __del__(self):
        print('gone')


def told(name):
    count = sys.getrefcount(target) - 1
    print(f'{name}: {count - len(gc.get_referrers(target))} of {count} unexplained')


target = Target()
told('nothing')
pythonapi.Py_IncRef(py_object(target))
told('taken')
pythonapi.Py_IncRef.argtypes = [py_object]
pythonapi.Py_IncRef.restype = None
print(pythonapi.Py_IncRef(target))
told('taken twice')
print([pythonapi.Py_DecRef(py_object(target)) for _ in range(2)])
told('given back')
del target
target = Target()
pythonapi.Py_IncRef(target)
address = id(target)
del target
print('still there:', type(ctypes.cast(address, py_object).value).__name__)
pythonapi.Py_DecRef(py_object(ctypes.cast(address, py_object).value))
print('now it is not')
for call in ['Py_IncRef()', 'Py_IncRef([], [])', 'Py_DecRef(5.5)', 'Py_NoSuchThing']:
    try:
        print(call, eval(f'pythonapi.{call}'))
    except Exception as error:
        print(call, type(error).__name__, str(error).rpartition(': ')[2])
for name in ['nosuch.so', '/nowhere/lib.so.6']:
    try:
        ctypes.CDLL(name)
    except OSError as error:
        print(error)
held = [1]
print(ctypes.c_uint32.from_address(id(held)).value, ctypes.c_void_p.from_address(id(held) + 8).value == id(list))
