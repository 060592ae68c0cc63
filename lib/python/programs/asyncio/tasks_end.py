"""Tasks that end: with a result, cancelled, with an exception that nobody asks for; and what dies with each."""
import asyncio, gc, re, sys, weakref, logging
class Model:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)

async def work(m):
    await asyncio.sleep(0.01)
    return m.n

async def fail(m):
    await asyncio.sleep(0)
    raise ValueError('bad')

async def main():
    r = await asyncio.gather(work(Model(1)), work(Model(2)))
    print(r)
    t = asyncio.create_task(work(Model(3)), name='three')
    await asyncio.sleep(0)
    t.cancel()
    try: await t
    except asyncio.CancelledError as e: print('cancelled', repr(e), e.__context__)
    print(t)
    del t
    print('after 3')
    t = asyncio.create_task(fail(Model(4)))
    await asyncio.sleep(0.01)
    print(t)
    try: await t
    except ValueError as e:
        import traceback
        traceback.print_exc(file=sys.stdout)
    del t
    t = asyncio.create_task(fail(Model(5)))
    await asyncio.sleep(0.01)
    del t
    print('never retrieved')
    gc.collect()
    async with asyncio.TaskGroup() as tg:
        tg.create_task(work(Model(6)))
        tg.create_task(work(Model(7)))
    print('group')
    try:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(1)
    except TimeoutError as e: print(repr(e), repr(e.__cause__))
    try:
        await asyncio.wait_for(work2(), 0.01)
    except TimeoutError as e: print(repr(e), repr(e.__cause__))
    f = asyncio.get_running_loop().create_future()
    def cb(x): print('cb', x)
    f.add_done_callback(cb); f.add_done_callback(cb); f.add_done_callback(print)
    print(f)
    print(f.remove_done_callback(cb), f)
    f.set_exception(StopIteration(3))
    try: await f
    except RuntimeError as e: print(repr(e), repr(e.__cause__), repr(e.__context__))
    for bad in (lambda: f.set_result(1), lambda: f.set_exception(1), lambda: asyncio.get_running_loop().create_future().set_exception(1), lambda: asyncio.get_running_loop().create_future().result(), lambda: asyncio.get_running_loop().create_future().exception(), lambda: asyncio.Task(3), lambda: asyncio.Task(), lambda: asyncio.Future(1), lambda: asyncio.Future.__new__(asyncio.Future).done(), lambda: repr(asyncio.Future.__new__(asyncio.Future)), lambda: asyncio.Future.__new__(asyncio.Future)._state,  lambda: asyncio.Future.__new__(asyncio.Future).result(), lambda: asyncio.Future.__new__(asyncio.Future).get_loop(), lambda: asyncio.Future().get_loop(1), lambda: asyncio.current_task().set_result(1), lambda: asyncio.create_task(None)):
        try: print(bad())
        except BaseException as e: print(type(e).__name__, e)
async def work2(): await asyncio.sleep(4)
asyncio.run(main())
async def y():
    class A:
        def __await__(self): yield 3
    await A()
async def y2():
    class A:
        def __await__(self): yield asyncio.get_running_loop().create_future()
    await A()
async def selfawait():
    await asyncio.current_task()
async def other():
    l = asyncio.new_event_loop()
    try: await l.create_future()
    finally: l.close()
for c in (y, y2, selfawait, other):
    try: asyncio.run(c())
    except RuntimeError as e: print(re.sub(" at 0x[0-9a-f]+|running at [^>]+> cb=[^>]*", "", str(e)))
