def work():
    yield 1
    raise StopIteration('x')
g = work()
next(g)
try:
    next(g)
except RuntimeError as error:
    print(error, repr(error.__cause__), error.__suppress_context__)
