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


class Whole:
    def __init__(self, value):
        self.value = value

    def __int__(self):
        return self.value


attempt(lambda: int())
attempt(lambda: (int(Whole(3)), int(Index(3))))
attempt(lambda: int(Whole('a')))
attempt(lambda: int(Index('a')))
attempt(lambda: int([]))
attempt(lambda: int(None))
attempt(lambda: (int(1.5), int(-1.5), int(True)))
attempt(lambda: int(1, 2))
attempt(lambda: int('1', 2, 3))
attempt(lambda: int(x=1))
attempt(lambda: int(base=10))
attempt(lambda: int([], 10))
