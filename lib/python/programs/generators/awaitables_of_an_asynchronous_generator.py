async def numbers():
    yield 1
g = numbers()
a = g.__anext__()
print(type(a).__name__, type(g.aclose()).__name__ )
try:
    a.send(None)
except StopIteration as stop:
    print(stop.value, g.ag_running)
for again in (lambda: a.send(None), lambda: a.throw(ValueError), a.close):
    try:
        print(again())
    except RuntimeError as error:
        print(error)
