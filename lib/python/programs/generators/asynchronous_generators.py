def run(coroutine):
    try:
        while True:
            coroutine.send(None)
    except StopIteration as stop:
        return stop.value
async def numbers():
    try:
        got = yield 1
        print('got', got)
        yield 2
    finally:
        print('finally')
async def main():
    async for n in numbers():
        print('n', n)
    g = numbers()
    print(await g.__anext__(), await g.asend('x'))
    await g.aclose()
    print([n async for n in numbers()], g.ag_frame)
    try:
        await g.__anext__()
    except StopAsyncIteration:
        print('over')
run(main())
