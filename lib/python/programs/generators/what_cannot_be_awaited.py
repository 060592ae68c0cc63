class NoIterator:
    def __await__(self): return 1
class Coroutine:
    def __await__(self):
        return again
async def nothing(): pass
again = nothing()
async def work(x):
    await x
for x in (1, NoIterator(), Coroutine()):
    try:
        work(x).send(None)
    except TypeError as error:
        print(error)
again.close()
def plain():
    yield from nothing()
g = plain()
try:
    next(g)
except TypeError as error:
    print(error)
