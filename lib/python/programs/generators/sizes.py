import sys
def none(): yield
def one(a): yield
def three(a, b, c): yield a + b * c
async def coroutine(): pass
async def asynchronous(): yield
c = coroutine()
for made in (none(), one(1), three(1, 2, 3), c, asynchronous(), c.__await__()):
    print(type(made).__name__, sys.getsizeof(made))
c.close()
