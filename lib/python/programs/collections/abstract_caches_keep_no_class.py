import gc, weakref
from collections.abc import Sized
def make():
    class Local:
        def __len__(self): return 0
        def __del__(self): print('del')
    isinstance(Local(), Sized)
    return weakref.ref(Local)
r = make()
print(r() is None)
gc.collect()
print(r() is None)
