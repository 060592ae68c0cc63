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


attempt(lambda: (int('  12  '), int('1_000'), int('-0x1f', 16), int('0b101', 0), int('z', 36)))
attempt(lambda: int('12', base=3))
attempt(lambda: (int(b'12'), int(bytearray(b'12'), 8)))
attempt(lambda: int('12', Index(3)))
attempt(lambda: int('1__0'))
attempt(lambda: int('0x'))
attempt(lambda: int(''))
attempt(lambda: int(b'1x'))
attempt(lambda: int('12', 'a'))
attempt(lambda: int('12', 1.5))
attempt(lambda: int('12', 37))
attempt(lambda: int('12', 2**80))
attempt(lambda: int('012', 0))
attempt(lambda: int('٣٤'))
attempt(lambda: int('x' * 300))
attempt(lambda: int('1' * 5000))
