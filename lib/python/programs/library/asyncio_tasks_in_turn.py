import asyncio
log = []
async def work(name, times, lock=None):
    for n in range(times):
        if lock is None:
            await asyncio.sleep(0)
        else:
            async with lock:
                await asyncio.sleep(0)
        log.append(f'{name}{n}')
    return name.upper()
async def producer(queue):
    for item in 'xyz':
        await queue.put(item)
        log.append('put ' + item)
    await queue.put(None)
async def consumer(queue):
    while (item := await queue.get()) is not None:
        log.append('got ' + item)
        queue.task_done()
async def fails():
    await asyncio.sleep(0)
    raise KeyError('missing')
def shown():
    print(*log, sep=', ')
    log.clear()
async def main():
    print(await asyncio.gather(work('a', 2), work('b', 3)))
    shown()
    lock = asyncio.Lock()
    print(await asyncio.gather(work('c', 2, lock), work('d', 2, lock)))
    shown()
    queue = asyncio.Queue(maxsize=1)
    await asyncio.gather(producer(queue), consumer(queue))
    shown()
    print(await asyncio.gather(fails(), work('e', 1), return_exceptions=True))
    try:
        async with asyncio.TaskGroup() as group:
            kept = group.create_task(work('f', 50))
            group.create_task(fails())
    except* KeyError as errors:
        print(errors.exceptions, kept.cancelled())
    log.clear()
    try:
        await asyncio.wait_for(asyncio.Event().wait(), timeout=0.001)
    except TimeoutError as error:
        print('late', repr(error))
    task = asyncio.create_task(work('g', 9), name='slow')
    await asyncio.sleep(0)
    print(task.get_name(), task.done(), task.cancel('enough'), task.cancelling())
    try:
        await task
    except asyncio.CancelledError as error:
        print(error, task.cancelled(), task.cancelling())
    done, pending = await asyncio.wait({asyncio.create_task(work('h', 1))})
    print(len(done), len(pending), [future.result() for future in done])
    future = asyncio.get_running_loop().create_future()
    future.add_done_callback(lambda one: print('called back', one.result()))
    future.set_result(7)
    print(await future, future)
    try:
        future.set_result(8)
    except asyncio.InvalidStateError as error:
        print(type(error).__name__)
    async with asyncio.timeout(1), asyncio.Semaphore(2) as nothing:
        print(nothing)
asyncio.run(main())
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)
