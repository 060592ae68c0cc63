def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class Whole:
    def __init__(self, value):
        self.value = value

    def __int__(self):
        return self.value


class Real:
    def __init__(self, value):
        self.value = value

    def __float__(self):
        return self.value


attempt(lambda: '%d %d %x %f' % (Index(5), Whole(6), Index(255), Real(1.5)))
attempt(lambda: ('%d %i %u %d' % (1.9, True, 5, 10**20), '%e %g %G %F' % (1.5, 1e-10, 1e20, float('inf'))))
