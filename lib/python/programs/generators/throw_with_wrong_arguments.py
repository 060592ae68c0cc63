def work():
    yield
g = work()
next(g)
for args in ((1,), (ValueError('x'), 1), (ValueError, None, 1), ()):
    try:
        g.throw(*args)
    except TypeError as error:
        print(error)
