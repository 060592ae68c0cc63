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


class Real:
    def __init__(self, value):
        self.value = value

    def __float__(self):
        return self.value


attempt(lambda: (complex(), complex(1), complex(1.5, 2), complex(real=1, imag=2), complex(imag=3), complex(Index(2)), complex(Real(2.5), 3)))
attempt(lambda: (complex('1+2j'), complex(' ( 1-2j ) '), complex('j'), complex('-inf+nanj'), complex('1e5'), complex('1_0j')))
attempt(lambda: complex('1 + 2j'))
attempt(lambda: complex('x'))
attempt(lambda: complex(''))
attempt(lambda: complex('1', 2))
attempt(lambda: complex(1, '2'))
attempt(lambda: complex([], 2))
attempt(lambda: complex(1, []))
attempt(lambda: complex([]))
