def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


class Real:
    def __init__(self, value):
        self.value = value

    def __float__(self):
        return self.value


class Wide:
    def __init__(self, value):
        self.value = value

    def __complex__(self):
        return self.value


attempt(lambda: complex(b'1'))
attempt(lambda: complex(1, 2, 3))
attempt(lambda: complex(x=1))
attempt(lambda: complex(Wide(1 + 2j)))
attempt(lambda: complex(Wide(1)))
attempt(lambda: complex(Real(2), 3))
attempt(lambda: (complex.from_number(3), complex.from_number(Wide(1j))))
attempt(lambda: complex.from_number('3'))
