def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: (b'abcabc'.find(b'c'), b'abc'.find(98), b'abcabc'.rfind(b'c'), b'abc'.find(b'x'), b'abc'.index(b'b'), b'abc'.rindex(99), b'aaa'.count(b'a'), b'aaa'.count(97, 1)))
attempt(lambda: b'abc'.find('a'))
attempt(lambda: b'abc'.find(300))
attempt(lambda: b'abc'.find(None))
attempt(lambda: b'abc'.index(b'x'))
attempt(lambda: b'abc'.rindex(b'x'))
attempt(lambda: b'abc'.find(b'c', 'a'))
attempt(lambda: (b'abc'.startswith(b'a'), b'abc'.startswith((b'x', b'ab')), b'abc'.endswith(b'c', 1, 3), b'abc'.startswith(bytearray(b'a'))))
attempt(lambda: b'abc'.startswith('a'))
attempt(lambda: b'abc'.startswith(('a',)))
attempt(lambda: b'abc'.endswith(1))
attempt(lambda: (b'aaa'.replace(b'a', b'x'), b'aaa'.replace(b'a', b'x', 2), b'abc'.replace(b'', b'-')))
attempt(lambda: b'abc'.replace(b'a', 'x'))
attempt(lambda: b'aaa'.replace(b'a', b'x', count=2))
attempt(lambda: (b'abc'.removeprefix(b'a'), b'abc'.removesuffix(b'c')))
attempt(lambda: b'a'.removeprefix('a'))
