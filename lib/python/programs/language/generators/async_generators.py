def step(awaitable):
    it = awaitable.__await__()
    try:
        while True: next(it)
    except StopIteration as stop:
        return stop.value


async def agen():
    try:
        x = yield 1
        print('received', x)
        try:
            yield 2
        except ValueError as error:
            print('caught', error)
            yield 'after'
    finally:
        print('finally')


g = agen()
print(type(g).__name__, step(g.__anext__()), step(g.asend('hi')), step(g.athrow(ValueError('v'))))
try:
    step(g.__anext__())
except StopAsyncIteration as stop:
    print('stopped', repr(stop))
h = agen()
print(step(h.__anext__()))
step(h.aclose())
try:
    step(h.__anext__())
except StopAsyncIteration:
    print('closed')


async def collect(): return [x async for x in agen() if x != 2], await anext(agen()), [y for y in [1]]


async def main():
    print([i async for i in agen()])
    it = agen()
    print(await anext(it), await anext(it, 'd'), await anext(it, 'default'))
    return aiter(it) is it


print(step(main()))
try:
    step(agen().asend(5))
except TypeError as error:
    print(error)
async def bad():
    async for x in [1]: pass
try:
    step(bad())
except TypeError as error:
    print(error)
async def bad_with():
    async with 5: pass
try:
    step(bad_with())
except TypeError as error:
    print(error)
