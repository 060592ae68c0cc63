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


class Blob:
    def __init__(self, value):
        self.value = value

    def __bytes__(self):
        return self.value


attempt(lambda: (bytes(), bytes(3), bytes(Index(2)), bytes([1, 2]), bytes(b'a'), bytes(bytearray(b'a')), bytes('é', 'utf-8'), bytes(range(3)), bytes((1,)), bytes({1: 2})))
attempt(lambda: (bytes(source=b'a'), bytes(Blob(b'x')), bytes(x for x in (1, 2)), bytes([Index(65)])))
attempt(lambda: bytes(-1))
attempt(lambda: bytes(2**70))
attempt(lambda: bytes('a'))
attempt(lambda: bytes('é', 'ascii'))
attempt(lambda: bytes('a', 1))
attempt(lambda: bytes(5, 'ascii'))
attempt(lambda: bytes(errors='ignore'))
