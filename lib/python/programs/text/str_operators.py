def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


class Name(str):
    pass


attempt(lambda: ('a' + 'b', 'a' * 3, 3 * 'a', 'a' * -1, 'a' * True))
attempt(lambda: 'abc' + 1)
attempt(lambda: 'abc' + b'a')
attempt(lambda: 'a' + None)
attempt(lambda: 'a' * 'b')
attempt(lambda: 'a' * 1.5)
attempt(lambda: 'a' * 2**70)
attempt(lambda: 'a' - 'b')
attempt(lambda: ('b' in 'abc', '' in 'abc', 'ac' in 'abc', 'x' not in 'abc'))
attempt(lambda: 1 in 'abc')
attempt(lambda: 'a'.__contains__(1))
attempt(lambda: ('a' < 'b', 'a' == 'a', 'a' != 'b', 'Z' < 'a', 'abc' < 'abd', 'ab' < 'abc', '😀' > '\uffff', 'é' > 'z'))
attempt(lambda: 'a' < 1)
attempt(lambda: ('a' == 1, 'a' != b'a'))
attempt(lambda: ('a'.__eq__(1), 'a'.__lt__('b'), 'a'.__add__('b')))
attempt(lambda: (Name('a') + 'b', type(Name('a') + ''), type(Name('a') * 1), type(Name('a')[:]), Name('a') == 'a'))
attempt(lambda: ('a'.__mul__(2), 'a'.__rmul__(2)))
attempt(lambda: -'a')
