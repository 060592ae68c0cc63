import sys
print(sys.exception(), sys.exc_info())


def inside():
    return repr(sys.exception())


try:
    raise ValueError('outer')
except ValueError as outer:
    print(inside(), sys.exc_info()[0].__name__)
    try:
        raise KeyError('inner')
    except KeyError:
        print(inside())
    print(inside())

    def gen():
        print('gen sees', inside())
        try:
            raise IndexError('in gen')
        except IndexError:
            yield inside()
            yield inside()
        yield inside()
    g = gen()
    print(next(g), inside())
print(inside())
print(next(g), next(g))
try:
    try:
        raise ValueError('a')
    finally:
        print('finally sees', inside())
except ValueError:
    pass
print(inside())


def context_of_generator():
    def g():
        try:
            yield
        finally:
            raise KeyError('from g')
    it = g()
    next(it)
    try:
        it.throw(ValueError('thrown'))
    except KeyError as e:
        print(repr(e.__context__))


context_of_generator()
