def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


class Data(bytes):
    pass


attempt(lambda: (b'abc'[0], b'abc'[-1], b'abc'[1:], b'abc'[::-1], b'abc'[::2]))
attempt(lambda: b'abc'[5])
attempt(lambda: b'abc'.__getitem__(None))
attempt(lambda: (b'abc' + b'd', b'abc' + bytearray(b'x'), b'ab' * 2, 2 * b'ab', b'a' * -1))
attempt(lambda: b'abc' + 1)
attempt(lambda: b'abc' + 'a')
attempt(lambda: b'a' * 'b')
attempt(lambda: (97 in b'abc', b'bc' in b'abc', b'' in b'abc', b'x' in b'abc'))
attempt(lambda: 300 in b'abc')
attempt(lambda: 'a' in b'abc')
attempt(lambda: None in b'abc')
attempt(lambda: (b'a' < b'b', b'a' == bytearray(b'a'), b'a' != b'b', b'ab' > b'a'))
attempt(lambda: b'a' < 'a')
attempt(lambda: (b'a' == 'a', b'a' == 97))
attempt(lambda: (len(b'abc'), bool(b''), bool(b'a'), hash(b'abc') == hash('abc')))
attempt(lambda: (Data(b'x'), type(Data(b'x')[:]), Data(b'x') == b'x', Data.fromhex('ff'), type(Data.fromhex('ff')), Data(b'a') + b'b'))
attempt(lambda: (b'a'.__bytes__(), type(Data(b'a').__bytes__()), b'a'.__getnewargs__()))
