"""What tasks wait for: one another, queues, locks, threads, time; groups, shields and loops in threads."""
import asyncio, threading, contextvars, time, concurrent.futures
var = contextvars.ContextVar('var', default=0)
async def child(n):
    var.set(n)
    await asyncio.sleep(0.001 * n)
    return var.get()
async def main():
    print(await asyncio.gather(*(child(i) for i in range(5))), var.get())
    loop = asyncio.get_running_loop()
    print(await asyncio.to_thread(lambda: (threading.current_thread() is threading.main_thread(), var.get())))
    print(await loop.run_in_executor(None, sum, range(100)))
    q = asyncio.Queue(2)
    async def producer():
        for i in range(6): await q.put(i)
        q.shutdown()
    async def consumer(name):
        got = []
        try:
            while True:
                got.append(await q.get()); await asyncio.sleep(0)
        except asyncio.QueueShutDown: return name, got
    print(await asyncio.gather(producer(), consumer('a'), consumer('b')))
    lock = asyncio.Lock()
    order = []
    async def locked(i):
        async with lock:
            order.append(i); await asyncio.sleep(0)
    await asyncio.gather(*(locked(i) for i in range(4)))
    print(order, lock.locked())
    ev = asyncio.Event()
    async def waiter(): await ev.wait(); return 'set'
    t = asyncio.create_task(waiter()); await asyncio.sleep(0); print(ev.is_set()); ev.set(); print(await t)
    sem = asyncio.BoundedSemaphore(2)
    async with sem: print(sem.locked())
    cond = asyncio.Condition()
    async def c():
        async with cond:
            await cond.wait(); return 'notified'
    t = asyncio.create_task(c()); await asyncio.sleep(0)
    async with cond: cond.notify_all()
    print(await t)
    b = asyncio.Barrier(2)
    async def bar(): return await b.wait()
    print(sorted(await asyncio.gather(bar(), bar())))
    done, pending = await asyncio.wait([asyncio.create_task(child(1)), asyncio.create_task(child(50))], return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending))
    for p in pending: p.cancel('stop it')
    for p in pending:
        try: await p
        except asyncio.CancelledError as e: print(repr(e))
    for f in asyncio.as_completed([child(3), child(1)]): print(await f)
    try: await asyncio.shield(asyncio.wait_for(child(100), 0.005))
    except TimeoutError as e: print('timeout', repr(e))
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(boom(1)); tg.create_task(boom(2)); tg.create_task(child(100))
    except* ValueError as e: print(e.exceptions)
    t = asyncio.current_task(); t.cancel()
    try: await asyncio.sleep(0)
    except asyncio.CancelledError: print('cancelled', t.cancelling(), t.uncancel(), t.cancelling())
    async def stubborn():
        for i in range(3):
            try: await asyncio.sleep(10)
            except asyncio.CancelledError: print('no', i)
        return 'done'
    s = asyncio.create_task(stubborn())
    for _ in range(3): await asyncio.sleep(0); s.cancel()
    print(await s, s.cancelling())
    print(s.get_stack(), asyncio.current_task().get_stack()[-1].f_code.co_name)
    async def agen():
        try:
            for i in range(3): yield i
        finally: print('agen closed')
    async for x in agen():
        if x == 1: break
    del x
async def boom(i): raise ValueError(i)
asyncio.run(main())
def other():
    async def inner(): await asyncio.sleep(0.01); return threading.current_thread().name
    print(asyncio.run(inner()))
ts = [threading.Thread(target=other, name=f'th{i}') for i in range(3)]
for t in ts: t.start(); t.join()
loop = asyncio.new_event_loop()
th = threading.Thread(target=loop.run_forever); th.start()
f = asyncio.run_coroutine_threadsafe(child(2), loop)
print(f.result())
loop.call_soon_threadsafe(loop.stop); th.join(); loop.close()
try: asyncio.get_running_loop()
except RuntimeError as e: print(e)
try: asyncio.get_event_loop()
except RuntimeError as e: print(e)
with asyncio.Runner(debug=True) as r:
    t = r.get_loop().create_task(child(1))
    print(t)
    r.run(child(1))
    async def dbg():
        f = asyncio.get_running_loop().create_future()
        print(f._source_traceback[-1].name)
    r.run(dbg())
def ki():
    async def k(): raise KeyboardInterrupt
    asyncio.run(k())
try: ki()
except KeyboardInterrupt: print('KI')
async def se():
    raise SystemExit(3)
asyncio.run(se())
