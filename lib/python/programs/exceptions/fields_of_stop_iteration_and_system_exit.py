print(StopIteration(1, 2).value, StopIteration().value, SystemExit(1, 2).code, SystemExit().code, SystemExit(3).code)


def g():
    yield 1
    return 'result'


it = g()
next(it)
try:
    next(it)
except StopIteration as e:
    print(e.value, e.args)


def bad():
    yield 1
    raise StopIteration('inside')


try:
    list(bad())
except RuntimeError as e:
    print(e, repr(e.__cause__), e.__context__ is e.__cause__)
