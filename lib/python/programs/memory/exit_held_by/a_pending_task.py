# Where an object ends that a task of an event loop that is never finished holds, and what that means for the other globals.
import os


class Held:
    def __init__(self, name):
        self.name = name

    def __call__(self, *args):
        return None

    def __del__(self, write=os.write):
        when = 'while print works'
        try:
            print(end='')
        except Exception:
            when = 'after print was gone'
        write(1, f'{self.name} ends {when}\n'.encode())


other = Held('another global')
import asyncio


async def wait(held):
    await asyncio.sleep(1000)


async def main():
    return asyncio.create_task(wait(Held('local of the task')))


loop = asyncio.new_event_loop()
loop.set_exception_handler(lambda loop, context: os.write(1, f"{context['message']}\n".encode()))
task = loop.run_until_complete(main())
