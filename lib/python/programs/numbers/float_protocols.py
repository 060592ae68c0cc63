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


attempt(lambda: float([]))
attempt(lambda: float(None))
attempt(lambda: float(1, 2))
attempt(lambda: float(x=1))
attempt(lambda: float(Real(1)))
attempt(lambda: float(Real('a')))
attempt(lambda: float(10**400))
attempt(lambda: float(1j))
attempt(lambda: (float.from_number(3), float.from_number(Real(2.5))))
attempt(lambda: float.from_number('3'))
