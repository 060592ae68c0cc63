import gc
print(gc.get_threshold(), gc.isenabled())
gc.set_threshold(50, 5, 3)
print(gc.get_threshold())
gc.set_threshold(60)
print(gc.get_threshold())
gc.disable()
print(gc.isenabled())
gc.collect()
print(gc.get_count()[1:])
gc.collect(0)
gc.collect(1)
print(gc.get_count()[1:])
for args in ((), (1, 2, 3, 4), ('a',)):
    try:
        gc.set_threshold(*args)
    except TypeError as error:
        print(error)
for generation in (3, -1):
    try:
        gc.collect(generation)
    except ValueError as error:
        print(error)
