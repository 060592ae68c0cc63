def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


class Shown:
    def __init__(self, value):
        self.value = value

    def __str__(self):
        return self.value


class Name(str):
    pass


attempt(lambda: (str(), str(5), str(1.5), str(None), str([1, 'a']), str('a'), str(object=5)))
attempt(lambda: (str(b'a'), str(b'abc', 'ascii'), str(b'abc', errors='ignore'), str(bytearray(b'x'), 'utf-8')))
attempt(lambda: str(b'\xff', 'ascii'))
attempt(lambda: str('a', 'ascii'))
attempt(lambda: str(1, 'ascii'))
attempt(lambda: str(b'a', 1))
attempt(lambda: str(b'a', 'ascii', 'strict', 5))
attempt(lambda: str(x=5))
attempt(lambda: (str(Shown('x')), type(str(Shown(Name('x'))))))
attempt(lambda: str(Shown(1)))
attempt(lambda: (Name(Shown('x')), Name(5), type(Name(5)), Name()))
attempt(lambda: (str(Name('a')), type(str(Name('a'))), repr(Name('a'))))
attempt(lambda: (str.__new__(Name, 'x'), type(str.__new__(Name, 'x'))))
attempt(lambda: str.__new__(int, 'x'))
