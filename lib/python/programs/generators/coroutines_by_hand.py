async def inner():
    return 3
async def outer():
    return await inner() + 1
c = outer()
print(c.cr_frame is not None, c.cr_await, c.cr_suspended)
try:
    c.send(None)
except StopIteration as stop:
    print(stop.value)
for again in (lambda: c.send(None), lambda: c.throw(ValueError), c.close):
    try:
        print(again())
    except RuntimeError as error:
        print(error)
