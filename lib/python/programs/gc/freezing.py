import gc
gc.collect()
x = []
x.append(x)
del x
gc.freeze()
print(gc.get_freeze_count() > 0, gc.collect(), gc.get_objects())
gc.unfreeze()
print(gc.get_freeze_count(), gc.collect())
