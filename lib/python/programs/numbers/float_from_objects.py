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


attempt(lambda: (float(), float(5), float(True), float(Real(1.5)), float(Index(3))))
attempt(lambda: (float('1e5'), float('  inf '), float('-nan'), float('-1_0.5'), float('.5'), float('5.'), float('1E-3')))
attempt(lambda: (float(b'1.5'), float(bytearray(b'2'))))
attempt(lambda: float('x'))
attempt(lambda: float(''))
attempt(lambda: float('1__0'))
attempt(lambda: float('0x10'))
attempt(lambda: float(b'1x'))
