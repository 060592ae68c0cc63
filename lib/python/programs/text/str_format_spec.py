def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


class Name(str):
    pass


attempt(lambda: (format('a'), format('a', '5'), format('a', '>5'), format('a', '^5'), format('a', '*<5'), format('abc', '.2'), format('a', '05'), format('abc', '5.1s')))
attempt(lambda: format('a', 'd'))
attempt(lambda: format('a', '=5'))
attempt(lambda: format('a', '+'))
attempt(lambda: format('a', ' '))
attempt(lambda: format('a', '#'))
attempt(lambda: format('a', ','))
attempt(lambda: format('a', 'z'))
attempt(lambda: format('a', '.'))
attempt(lambda: format('a', '5x5'))
attempt(lambda: 'a'.__format__(5))
attempt(lambda: format(b'a', 'x'))
attempt(lambda: (format(b'a'), format(bytearray(b'a')), format(Name('a'), '>3'), format(Name('ab')), f'{Name("a")}'))
attempt(lambda: (format('😀', '*>3'), format('abc', '😀^5')))
attempt(lambda: f'{"a":>{2 + 1}}|{5:0{3}d}|{3.14159:.{2}f}|{"x"!r:^5}|{1:}')
