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


attempt(lambda: ('abc'[0], 'abc'[-1], 'abc'[Index(1)], 'abc'[True]))
attempt(lambda: 'abc'[5])
attempt(lambda: 'abc'[-5])
attempt(lambda: 'abc'[2**70])
attempt(lambda: 'abc'.__getitem__(None))
attempt(lambda: 'abc'[str('a'):])
attempt(lambda: ('abcdef'[1:3], 'abcdef'[:-1], 'abcdef'[::-1], 'abcdef'[::2], 'abcdef'[4:1:-1], 'abcdef'[10:], 'abcdef'[-2:]))
attempt(lambda: ('abcdef'[Index(1):Index(3)], 'abcdef'[:2**70], 'abcdef'[None:None:None]))
attempt(lambda: 'abc'[::0])
attempt(lambda: ('a😀b'[1], len('a😀b'), 'a😀b'[::-1], 'a😀b'[1:], 'a😀b'[-2]))
attempt(lambda: 'abc'.__getitem__('b'))
attempt(lambda: ('abc'.__len__(), len('')))
