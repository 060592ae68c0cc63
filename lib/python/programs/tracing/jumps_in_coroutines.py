# A debugger may jump from line to line of a coroutine as of any function, over loops and comprehensions that wait.
import sys
import warnings

warnings.simplefilter('ignore')


class Few:
    def __init__(self, count):
        self.left = count

    def __aiter__(self):
        return self

    async def __anext__(self):
        self.left -= 1
        if self.left < 0:
            raise StopAsyncIteration
        return self.left


class Held:
    async def __aenter__(self):
        return 'held'

    async def __aexit__(self, *error):
        return False


def run(function, start, target):
    first = function.__code__.co_firstlineno
    done = []

    def trace(frame, event, argument):
        if frame.f_code is function.__code__ and event == 'line' and frame.f_lineno == first + start and not done:
            done.append(1)
            try:
                frame.f_lineno = first + target
            except ValueError as error:
                print('refused:', error)
        return trace

    told = []
    sys.settrace(trace)
    try:
        function(told).send(None)
    except StopIteration:
        pass
    except Exception as error:
        print(type(error).__name__, error)
    finally:
        sys.settrace(None)
    print(function.__name__, start, target, told)


async def comprehension(told):
    told.append('first')
    found = [one async for one in Few(3)]
    told.append(found)
    told.append('last')


async def loop(told):
    told.append('first')
    async for one in Few(3):
        told.append(one)
    told.append('last')


async def block(told):
    told.append('first')
    async with Held() as held:
        told.append(held)
        told.append('inside')
    told.append('last')


async def loop_in_block(told):
    for turn in (1, 2):
        async with Held():
            told.append(turn)
            told.append('inside')
    told.append('last')


for start, target in ((1, 3), (3, 1), (4, 1), (4, 2), (2, 4)):
    run(comprehension, start, target)
for start, target in ((4, 1), (1, 4), (3, 1), (3, 4), (4, 3), (4, 2)):
    run(loop, start, target)
for start, target in ((5, 1), (4, 3), (1, 5), (3, 5), (1, 3), (5, 2)):
    run(block, start, target)
for start, target in ((3, 5), (4, 1), (5, 1), (5, 3), (4, 5)):
    run(loop_in_block, start, target)
