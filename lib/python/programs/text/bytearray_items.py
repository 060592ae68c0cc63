def attempt(key, value=None):
    b = bytearray(b'hello')
    try:
        if value is None:
            del b[key]
        else:
            b[key] = value
        print(b)
    except Exception as error:
        print(type(error).__name__, error, b)


attempt(0, 65)
attempt(-1, 65)
attempt(0, 'a')
attempt(0, 300)
attempt(10, 1)
attempt('a', 1)
attempt(2**80, 1)
attempt(slice(1, 3), b'XYZ')
attempt(slice(1, 3), b'')
attempt(slice(1, 1), b'abc')
attempt(slice(1, 3), [1, 2, 3])
attempt(slice(1, 3), 'ab')
attempt(slice(1, 3), 5)
attempt(slice(None, None, 2), b'XYZ')
attempt(slice(None, None, 2), b'XY')
attempt(slice(None, None, -1), b'12345')
attempt(slice(4, 1), b'zz')
attempt(0)
attempt(10)
attempt(slice(1, 3))
attempt(slice(None, None, 2))
attempt(slice(None, None, -2))
attempt(slice(None))
attempt('a')
