"""Which lines and ends a tracer hears of while generators and coroutines delegate."""
import sys
import types


def watched(name, function, *arguments):
    heard = []

    def trace(frame, event, argument):
        line = frame.f_lineno - frame.f_code.co_firstlineno
        more = repr(argument[1]) if event == "exception" else ""
        heard.append(f"{frame.f_code.co_name} {line} {event} {more}".rstrip())
        return trace

    sys.settrace(trace)
    try:
        function(*arguments)
    except BaseException as error:
        heard.append(repr(error))
    finally:
        sys.settrace(None)
    print(name)
    for line in heard[:-1] if heard[-1].startswith("watched") else heard:
        print("   ", line)


def generator(value):
    yield 1
    yield 2
    return value


class Iterator:
    def __init__(self, value):
        self.value = value
        self.count = 0

    def __iter__(self):
        return self

    __await__ = __iter__

    def __next__(self):
        self.count += 1
        if self.count < 2:
            return self.count
        if self.value is None:
            raise StopIteration
        raise StopIteration(self.value)


class Pause:
    def __await__(self):
        yield


def delegating(to):
    result = yield from to
    return result


def loop(over):
    for item in over:
        pass


async def coroutine(value):
    await Pause()
    return value


@types.coroutine
def decorated(value):
    yield
    return value


async def awaiting(what):
    result = await what
    return result


async def numbers(count):
    for number in range(count):
        await Pause()
        yield number


async def asynchronous():
    async for number in numbers(2):
        pass


class Manager:
    async def __aenter__(self):
        return 3

    async def __aexit__(self, *exception):
        await Pause()


async def managed():
    async with Manager() as manager:
        await Pause()


def drive(what):
    while True:
        what.send(None)


for value in None, 5:
    watched(f"a loop over a generator, {value}", loop, generator(value))
    watched(f"a loop over an iterator, {value}", loop, Iterator(value))
    watched(f"yield from a generator, {value}", loop, delegating(generator(value)))
    watched(f"yield from an iterator, {value}", loop, delegating(Iterator(value)))
    watched(f"a list of what is delegated, {value}", list, delegating(generator(value)))
    watched(f"await a coroutine, {value}", drive, awaiting(coroutine(value)))
    watched(f"await a decorated generator, {value}", drive, awaiting(decorated(value)))
    watched(f"await an iterator, {value}", drive, awaiting(Iterator(value)))
watched("yield from a list", loop, delegating([1, 2]))
half = delegating(generator(1))
next(half)
watched("begun before", loop, half)
watched("async for", drive, asynchronous())
watched("async with", drive, managed())
