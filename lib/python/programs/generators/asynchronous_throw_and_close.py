def run(coroutine):
    try:
        while True:
            coroutine.send(None)
    except StopIteration as stop:
        return stop.value
async def numbers():
    while True:
        try:
            yield 1
        except KeyError:
            yield 'handled'
async def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2
async def main():
    g = numbers()
    await anext(g)
    print(await g.athrow(KeyError))
    try:
        await g.athrow(ValueError('v'))
    except ValueError as error:
        print(error)
    s = stubborn()
    await anext(s)
    try:
        await s.aclose()
    except RuntimeError as error:
        print(error)
run(main())
