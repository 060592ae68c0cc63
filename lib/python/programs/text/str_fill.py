def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: ('a'.center(5), 'ab'.center(5, '*'), 'abc'.center(4), 'a'.ljust(3) + '|', 'a'.rjust(3), 'a'.rjust(3, '0'), 'abc'.ljust(2)))
attempt(lambda: ('5'.zfill(3), '-5'.zfill(4), '+5'.zfill(4), ''.zfill(2), 'abc'.zfill(2), '😀'.center(4, '-'), 'a'.center(3, '😀')))
attempt(lambda: 'a'.center('x'))
attempt(lambda: 'a'.center(5, 'ab'))
attempt(lambda: 'a'.center(5, 1))
attempt(lambda: 'a'.ljust(5, b'x'))
attempt(lambda: 'a'.rjust(2**70))
attempt(lambda: 'a'.rjust())
attempt(lambda: 'a'.zfill('x'))
attempt(lambda: 'a'.zfill(2**70))
attempt(lambda: 'a'.center(5, ''))
attempt(lambda: 'a'.center(1.5))
