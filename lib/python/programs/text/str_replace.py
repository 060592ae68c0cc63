def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: ('aaa'.replace('a', 'b'), 'aaa'.replace('a', 'b', 2), 'aaa'.replace('a', 'b', count=1), 'abc'.replace('', '-'), 'abc'.replace('', '-', 2)))
attempt(lambda: ('abc'.replace('x', 'y'), 'abc'.replace('abc', ''), 'a$b'.replace('$', '$$'), 'aaa'.replace('a', 'b', 0)))
attempt(lambda: 'abc'.replace('a'))
attempt(lambda: 'abc'.replace('a', 1))
attempt(lambda: 'abc'.replace(1, 'a'))
attempt(lambda: 'abc'.replace('a', 'x', 'y'))
attempt(lambda: 'abc'.replace('a', 'x', 1, 2))
attempt(lambda: ('abc'.removeprefix('ab'), 'abc'.removeprefix('x'), 'abc'.removesuffix('bc'), 'abc'.removesuffix('')))
attempt(lambda: 'a'.removeprefix(1))
attempt(lambda: ('a\tb\tc'.expandtabs(), 'a\tb'.expandtabs(4), 'a\tb'.expandtabs(tabsize=2), 'a\tb\n\tc'.expandtabs(3)))
attempt(lambda: 'a'.expandtabs('x'))
attempt(lambda: 'a\t'.expandtabs(2**40))
attempt(lambda: ('abc'.translate({97: None, 98: 'xx', 99: 100}), 'abc'.translate('xyz')))
attempt(lambda: 'abc'.translate(1))
attempt(lambda: 'abc'.translate({97: 1.5}))
attempt(lambda: 'abc'.translate({97: 2**40}))
attempt(lambda: 'abc'.translate(str.maketrans('ab', 'xy', 'c')))
