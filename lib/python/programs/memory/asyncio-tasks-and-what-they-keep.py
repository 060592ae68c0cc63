# A task is kept by what it waits for; the loop itself knows tasks only weakly. When each coroutine's locals go.
import asyncio
import gc
import weakref


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, 'goes')


async def work(held, pause):
    own = Loud(f'local of {held.name}')
    await asyncio.sleep(pause)
    return held.name


async def failing():
    own = Loud('local of the failing')
    raise ValueError('no')


async def main():
    print(await asyncio.gather(work(Loud('a'), 0.02), work(Loud('b'), 0.01)))
    print('--- an exception that nobody awaits keeps its frame')
    task = asyncio.create_task(failing())
    await asyncio.sleep(0)
    print(type(task.exception()).__name__)
    del task
    print('--- a timeout')
    try:
        async with asyncio.timeout(0.01):
            await work(Loud('late'), 10)
    except TimeoutError:
        print('timed out')
    print('--- a queue')
    queue = asyncio.Queue()
    await queue.put(Loud('queued'))
    held = weakref.ref(queue._queue[0])
    print(held() is not None)
    await queue.get()
    print(held() is None)


asyncio.run(main())
gc.collect()
print('the end')
