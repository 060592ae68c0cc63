# What `__anext__` gives must be awaitable: the error has its cause. A frame that is cleared has its coroutine warned of.
import warnings


class Gives:
    def __init__(self, value):
        self.value = value

    def __aiter__(self):
        return self

    def __anext__(self):
        return self.value


class Fails:
    def __await__(self):
        return 1 / 0


class Odd:
    def __await__(self):
        return 5


async def loop(iterable):
    async for _ in iterable:
        pass


async def comprehension(iterable):
    return [_ async for _ in iterable]


for make in loop, comprehension:
    for value in (), Fails(), Odd():
        try:
            make(Gives(value)).send(None)
        except TypeError as error:
            print(error, '<-', repr(error.__cause__), error.__context__ is error.__cause__)

with warnings.catch_warnings(record=True) as told:
    warnings.simplefilter('always')
    coroutine = loop(())
    coroutine.cr_frame.clear()
    print([str(one.message) for one in told])
    coroutine.close()
