def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: ('a b  c'.split(), ' a b '.split(), ''.split(), 'a,b,,c'.split(','), ''.split(','), 'a b c'.split(None, 1), 'a,b,c'.split(',', 1)))
attempt(lambda: ('a b  c'.rsplit(None, 1), 'a,b,c'.rsplit(',', 1), 'abab'.split('ab'), 'a b'.split(sep=' ', maxsplit=1), ' a  b '.split(maxsplit=1)))
attempt(lambda: 'a b'.split(1))
attempt(lambda: 'a b'.split(''))
attempt(lambda: 'a b'.split(None, 'x'))
attempt(lambda: 'a b'.split(x=1))
attempt(lambda: 'a b'.split(' ', 1, 2))
attempt(lambda: ('a-b-c'.partition('-'), 'a-b-c'.rpartition('-'), 'abc'.partition('-'), 'abc'.rpartition('-')))
attempt(lambda: 'a b'.partition(1))
attempt(lambda: 'a b'.partition(''))
attempt(lambda: ('a\nb\r\nc\x0bd'.splitlines(), 'a\nb\n'.splitlines(True), 'a\n\nb'.splitlines(keepends=True), ''.splitlines(), '\n'.splitlines()))
attempt(lambda: 'a\nb'.splitlines(x=1))
attempt(lambda: ('a\u2028b\x85c\x1cd'.splitlines(), 'a\xa0b\u3000c'.split()))
attempt(lambda: (' a '.strip(), 'xxaxx'.strip('x'), ' a '.lstrip(), ' a '.rstrip(), 'abcba'.strip('ab'), 'a'.strip(None), '\u3000a\xa0'.strip()))
attempt(lambda: 'a'.strip(1))
attempt(lambda: 'a'.strip('a', 'b'))
