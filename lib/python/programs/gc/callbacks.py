import gc
def tell(phase, info):
    print(phase, info['generation'], info['collected'], info['uncollectable'])
gc.callbacks.append(tell)
x = []
x.append(x)
del x
print(gc.collect())
gc.collect(0)
def fail(phase, info):
    raise ValueError(phase)
gc.callbacks[:] = [fail]
gc.collect()
gc.callbacks.clear()
