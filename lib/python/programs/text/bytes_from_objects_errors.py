def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


class Blob:
    def __init__(self, value):
        self.value = value

    def __bytes__(self):
        return self.value


attempt(lambda: bytes([1, 'a']))
attempt(lambda: bytes([1, 300]))
attempt(lambda: bytes(None))
attempt(lambda: bytes(1.5))
attempt(lambda: bytes(Blob('x')))
attempt(lambda: bytes(b'a', 'b', 'c', 'd'))
attempt(lambda: bytes(foo=1))
attempt(lambda: (bytes.fromhex('00 ff'), bytes.fromhex(b'00'), bytes.fromhex('')))
attempt(lambda: bytes.fromhex('0'))
attempt(lambda: bytes.fromhex('zz'))
attempt(lambda: bytes.fromhex(1))
