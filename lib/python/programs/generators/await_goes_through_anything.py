class Pause:
    def __init__(self, value): self.value = value
    def __await__(self):
        got = yield self.value
        return got
async def work():
    try:
        print(await Pause(1))
        print(await Pause(2))
    except KeyError as error:
        print('thrown in', error)
        return 'done'
c = work()
print(c.send(None), c.send('a'))
print(type(c.cr_await).__name__)
try:
    c.throw(KeyError('k'))
except StopIteration as stop:
    print(stop.value)
