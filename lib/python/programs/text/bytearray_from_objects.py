def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


class Buffer(bytearray):
    pass


attempt(lambda: (bytearray(), bytearray(3), bytearray(b'ab'), bytearray([1, 2]), bytearray('a', 'ascii'), bytearray(source=b'x'), bytearray(range(3))))
attempt(lambda: bytearray(-1))
attempt(lambda: bytearray('a'))
attempt(lambda: bytearray([1, 300]))
attempt(lambda: bytearray(None))
attempt(lambda: bytearray(1.5))
attempt(lambda: bytearray(5, 'ascii'))
attempt(lambda: bytearray(2**70))
attempt(lambda: bytearray(foo=1))
attempt(lambda: (Buffer(b'x'), type(Buffer(b'x')[:]), Buffer(b'x') == b'x', bytearray.fromhex('ff'), type(Buffer.fromhex('ff'))))
attempt(lambda: (bytearray(b'it\'s "x"\x00'), str(bytearray(b'a')), bytes(bytearray(b'a'))))
attempt(lambda: (bytearray(b'a').__alloc__(), bytearray().__alloc__(), bytearray(b'ab').__sizeof__(), bytearray(b'a').__reduce__()[1:], bytearray(b'a').__reduce_ex__(4)[1:]))
attempt(lambda: hash(bytearray()))
