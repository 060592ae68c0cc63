# A StopIteration with None as its value: of what async generators yield and of defaults, but not of generators that return it.
import asyncio


def ended(step, *args):
    try:
        return step(*args)
    except StopIteration as stop:
        return stop.args, str(stop), stop.value


async def yields_none():
    yield None
    yield 1


async def returns_none():
    return None


def generator():
    return None
    yield


items = yields_none()
print(ended(items.asend(None).send, None))
print(ended(items.__anext__().__next__))
print(ended(anext(items, None).send, None))
print(ended(items.aclose().send, None))
print(ended(returns_none().send, None))
print(ended(next, generator()))
print(ended(generator().send, None))
print(ended(next, iter([])))


async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_result(None)
    return ended(future.__await__().send, None)


print(asyncio.run(main()))
