import sys
sys.set_asyncgen_hooks(firstiter=lambda g: print('first', g.__name__), finalizer=lambda g: print('finalize', g.__name__))
async def numbers():
    yield 1
g = numbers()
try:
    g.asend(None).send(None)
except StopIteration as stop:
    print(stop.value)
del g
print(sys.get_asyncgen_hooks().firstiter is None)
