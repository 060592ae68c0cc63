# Reading where nothing lies ends the program as it stands: no atexit, no finalizer.
import atexit
import ctypes
import os

atexit.register(os.write, 1, b'atexit\n')
print('flushed', flush=True)
ctypes.string_at(8)
