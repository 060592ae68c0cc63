import gc
gc.collect()
gc.set_debug(gc.DEBUG_SAVEALL)
class Thing:
    def __repr__(self): return 'Thing'
x = Thing()
x.me = x
del x
print(gc.collect(), gc.garbage, gc.get_debug())
gc.set_debug(0)
gc.garbage[0].me = None
gc.garbage.clear()
print(gc.collect())
