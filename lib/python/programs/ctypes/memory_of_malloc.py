# Memory that C code allocates is nobody's: no count and no collector frees it.
import ctypes
import gc
from ctypes import c_size_t, c_void_p

library = ctypes.CDLL(None)
for name, arguments in {'malloc': [c_size_t], 'calloc': [c_size_t] * 2, 'realloc': [c_void_p, c_size_t], 'free': [c_void_p]}.items():
    getattr(library, name).argtypes = arguments
    getattr(library, name).restype = None if name == 'free' else c_void_p
address = library.malloc(16)
ctypes.memset(address, ord('x'), 15)
ctypes.memset(address + 15, 0, 1)
print(ctypes.string_at(address), type(address).__name__)
numbers = (ctypes.c_int * 4).from_address(address)
numbers[0] = 0x41414141
print(ctypes.string_at(address), numbers._b_needsfree_)
del numbers
gc.collect()
print(ctypes.string_at(address, 4))
address = library.realloc(address, 32)
print(ctypes.string_at(address))
library.free(address)
library.free(None)
zeros = library.calloc(4, 2)
print(ctypes.string_at(zeros, 8))
library.free(zeros)
library.strlen.argtypes = [ctypes.c_char_p]
print(library.strlen(b'four'))
