def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: ('-'.join('abc'), '-'.join(['a', 'b']), ''.join(()), '-'.join(['x']), '-'.join(x for x in 'abc'), ', '.join({'k': 1, 'l': 2})))
attempt(lambda: 'a'.join(1))
attempt(lambda: 'a'.join([1]))
attempt(lambda: 'a'.join(['a', b'b']))
attempt(lambda: 'a'.join(None))
attempt(lambda: 'a'.join())
attempt(lambda: 'a'.join('b', 'c'))
attempt(lambda: str.join('a', ['b', 'c']))
attempt(lambda: str.join(1, ['b']))
attempt(lambda: '-'.join(str(n) for n in range(5)))
attempt(lambda: b'a'.join([1]))
attempt(lambda: b'a'.join(['a']))
attempt(lambda: b'a'.join(1))
attempt(lambda: (b'-'.join([b'a', bytearray(b'b')]), b''.join([]), b'-'.join(bytes([n]) for n in b'abc')))
