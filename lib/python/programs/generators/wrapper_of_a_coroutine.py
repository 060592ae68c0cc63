async def work():
    return 5
c = work()
w = c.__await__()
print(type(w).__name__, iter(w) is w)
try:
    next(w)
except StopIteration as stop:
    print(stop.value)
try:
    w.send(None)
except RuntimeError as error:
    print(error)
