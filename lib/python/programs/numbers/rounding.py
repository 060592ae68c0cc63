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


attempt(lambda: (round(1.5), round(2.5), round(-1.5), round(0.5), round(1e20), type(round(1.0))))
attempt(lambda: (round(1.5, None), round(2.675, 2), round(1234.5, -2), round(0.15, 1), round(1e300, 5), round(5e-324, 400)))
attempt(lambda: (round(1.5, 2**80), round(1.5, -(2**80)), round(1.5, Index(0))))
attempt(lambda: round(float('nan')))
attempt(lambda: round(float('inf')))
attempt(lambda: (round(float('nan'), 1), round(float('inf'), 1)))
attempt(lambda: round(1.5, 'a'))
attempt(lambda: round(1.7e308, -308))
attempt(lambda: round('a'))
attempt(lambda: round(1, 2, 3))
attempt(lambda: round())
attempt(lambda: round(number=1.5, ndigits=1))
