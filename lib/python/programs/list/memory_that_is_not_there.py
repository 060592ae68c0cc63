for huge in (lambda: [0] * 10**12, lambda: (0,) * 10**12, lambda: list(range(10**12)), lambda: [1, 2] * 10**30, lambda: [0] * 2**70):
    try: huge()
    except (MemoryError, OverflowError) as e: print(type(e).__name__, e)
a = [1]
try: a *= 10**12
except MemoryError: print(a)
