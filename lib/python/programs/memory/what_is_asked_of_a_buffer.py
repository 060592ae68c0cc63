# The flags that `__buffer__` is called with: a view wants to know all, what only reads bytes asks for bytes.
import struct


class Shows:
    def __buffer__(self, flags):
        print(flags, end=' ')
        return memoryview(b'abc')


shows = Shows()
for use in (
    lambda: memoryview(shows).tobytes(),
    lambda: bytes(shows),
    lambda: bytearray(shows),
    lambda: b'-'.join([shows, shows]),
    lambda: b'a' + shows,
    lambda: b'xabc'.find(shows),
    lambda: str(shows, 'ascii'),
    lambda: struct.unpack('3b', shows),
):
    print(use())
