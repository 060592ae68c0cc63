def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: (str.maketrans('ab', 'xy'), str.maketrans('ab', 'xy', 'z'), str.maketrans({1: 2, 'a': 'b'}), 'a'.maketrans('a', 'b')))
attempt(lambda: str.maketrans('ab', 'x'))
attempt(lambda: str.maketrans({'ab': 'c'}))
attempt(lambda: str.maketrans({1.5: 'c'}))
attempt(lambda: str.maketrans(1))
attempt(lambda: str.maketrans('a', 1))
attempt(lambda: str.maketrans('a', 'b', 1))
attempt(lambda: str.maketrans(1, 'b'))
attempt(lambda: str.maketrans())
attempt(lambda: str.maketrans('a', 'b', 'c', 'd'))
attempt(lambda: bytes.maketrans(b'ab', b'xy')[97:99])
attempt(lambda: bytes.maketrans(b'ab', b'x'))
attempt(lambda: bytes.maketrans('ab', b'x'))
attempt(lambda: 'hello'.translate(str.maketrans({'l': 'L', 'h': None, 111: '0'})))
attempt(lambda: b'abc'.translate(b'x'))
attempt(lambda: (b'abc'.translate(None, b'a'), b'abc'.translate(None, delete=b'a'), b'abc'.translate(bytes.maketrans(b'a', b'z'))))
attempt(lambda: b'abc'.translate('x'))
