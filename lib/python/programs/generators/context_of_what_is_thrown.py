def work():
    try:
        raise KeyError('inner')
    except KeyError:
        try:
            yield
        except ValueError as error:
            print(repr(error.__context__))
            yield
g = work()
next(g)
try:
    1 / 0
except ZeroDivisionError:
    g.throw(ValueError('thrown'))
def plain():
    try:
        yield
    except ValueError as error:
        print(repr(error.__context__))
        yield
g = plain()
next(g)
try:
    1 / 0
except ZeroDivisionError:
    g.throw(ValueError('thrown'))
