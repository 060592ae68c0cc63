"""Tasks that wait when the program ends, a future whose exception nobody saw, a task in a cycle."""
import asyncio, gc, sys, weakref
class Model:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
async def hang(m):
    try:
        await asyncio.get_running_loop().create_future()
    finally:
        print('finally', m.n)
kept = []
async def main():
    kept.append(asyncio.create_task(hang(Model('kept'))))
    asyncio.create_task(hang(Model('dropped')))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(sorted(t.get_name() for t in asyncio.all_tasks()))
    gc.collect()
    print('collected')
    print(sorted(t.get_name() for t in asyncio.all_tasks()))
loop = asyncio.new_event_loop()
loop.run_until_complete(main())
print('loop ran')
class Cyc: pass
async def cyc(m):
    c = Cyc(); c.m = m; c.t = asyncio.current_task(); c.self = c
    await asyncio.sleep(0)
    return c
def run():
    t = loop.create_task(cyc(Model('cyc')))
    loop.run_until_complete(t)
    print(sys.getrefcount(t), [type(x).__name__ for x in gc.get_referrers(t)])
run()
print('run over'); print(gc.collect())
fut = loop.create_future()
fut.set_exception(ValueError('lost'))
fut2 = loop.create_future()
fut2.add_done_callback(lambda f: print('cb', f))
w = weakref.ref(fut2, lambda r: print('fut2 gone'))
del fut2
m = Model('module')
t = loop.create_task(hang(m), name='at exit')
print(sys.getrefcount(m), sys.getrefcount(t))
loop.call_soon(print, 'never')
print(sys.getsizeof(t), sys.getsizeof(fut))
print('end')
