async def work():
    pass
def make():
    work()
make()
print('made')
c = work()
c.close()
print('closed in time')
