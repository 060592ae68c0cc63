class C: pass
for x in (C(), 3, 'a', None, (1,), {1}, range(3), 3.5, C, int, len):
    for key in (0, 'a'):
        try: x[key] = 1
        except TypeError as e: print(e, end='; ')
        try: del x[key]
        except TypeError as e: print(e)
