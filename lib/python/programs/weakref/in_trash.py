import gc, weakref
class Thing:
    def __init__(self, name): self.name = name
    def __del__(self): print('del', self.name, outside() is None)
a, b = Thing('a'), Thing('b')
a.other, b.other = b, a
outside = weakref.ref(a, lambda r: print('callback outside'))
a.inside = weakref.ref(b, lambda r: print('never: trash itself'))
del a, b
print(gc.collect())
print(outside(), outside.__callback__ is not None)
