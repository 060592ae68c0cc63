def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: ((5).to_bytes(), (1024).to_bytes(2), (1024).to_bytes(4, 'little'), (-1).to_bytes(2, signed=True)))
attempt(lambda: (256).to_bytes())
attempt(lambda: (-5).to_bytes(1))
attempt(lambda: (128).to_bytes(1, signed=True))
attempt(lambda: (5).to_bytes(-1))
attempt(lambda: (5).to_bytes('a'))
attempt(lambda: (5).to_bytes(1, 'x'))
attempt(lambda: (5).to_bytes(1, 5))
attempt(lambda: (5).to_bytes(2**70))
attempt(lambda: (int.from_bytes(b'\x01\x02'), int.from_bytes(b'\x01\x02', 'little'), int.from_bytes(b'\xff', signed=True)))
attempt(lambda: (int.from_bytes([1, 2, 3]), int.from_bytes(bytearray(b'ab')), int.from_bytes(b'')))
attempt(lambda: int.from_bytes(x for x in (1, 2)))
attempt(lambda: int.from_bytes())
attempt(lambda: int.from_bytes(5))
attempt(lambda: int.from_bytes('a'))
attempt(lambda: int.from_bytes([300]))
attempt(lambda: int.from_bytes(b'ab', 'big', True))
attempt(lambda: int.from_bytes(b'ab', 'x'))
attempt(lambda: int.from_bytes(b'ab', 5))
