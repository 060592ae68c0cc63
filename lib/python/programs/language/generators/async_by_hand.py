class Suspend:
    def __init__(self, value): self.value = value
    def __await__(self):
        got = yield self.value
        return ('resumed', got)


async def inner(n):
    got = await Suspend(n)
    return n, got


async def main():
    results = []
    for n in range(2): results.append(await inner(n))
    return results


c = main()
print(type(c).__name__, c.cr_running, c.cr_await)
print(c.send(None), c.cr_await.__name__, c.send('a'))
try:
    c.send('b')
except StopIteration as stop:
    print(stop.value)
try:
    c.send(None)
except RuntimeError as error:
    print(error)


async def fails():
    try:
        await Suspend('x')
    except ValueError as error:
        print('caught', error)
    finally:
        print('cleanup')
    raise KeyError('out')


f = fails()
f.send(None)
try:
    f.throw(ValueError('thrown in'))
except KeyError as error:
    print('KeyError', error)


async def bad(): await 5
b = bad()
try:
    b.send(None)
except TypeError as error:
    print(error)


def run(coro):
    try:
        while True: coro.send(None)
    except StopIteration as stop:
        return stop.value


async def comp(): return [await inner(i) for i in range(2)], {i: x async for i, x in agen()}
async def agen():
    for i in range(2):
        yield i, await Suspend(i)
class ACM:
    async def __aenter__(self): print('aenter'); return 'cm'
    async def __aexit__(self, *a): print('aexit', a[0]); return True
async def use():
    async with ACM() as x:
        print(x)
        raise ValueError('swallowed')
    async for i, _ in agen(): print('async for', i)
    else: print('else')
    return 'used'
print(run(comp()))
print(run(use()))
try:
    iter(main_coro := inner(1))
except TypeError as error:
    print(error)
main_coro.close()
