import gc
gc.collect()
gc.disable()
mine = [[], []]
def where():
    return [g for g in range(3) if any(x is mine for x in gc.get_objects(generation=g))]
print(where())
gc.collect(0)
print(where())
gc.collect(1)
print(where())
gc.collect()
print(where())
