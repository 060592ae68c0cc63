def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: ('a', "it's", 'say "hi"', 'both \' and "', 'tab\t', 'nl\n', '\r\x00\x1b\x7f', 'é', '\xa0', '\u200b', '😀', '\ud800', '\\'))
attempt(lambda: (ascii('é'), ascii('😀'), ascii("it's"), ascii(['é']), repr(''), repr('\U0010ffff')))
attempt(lambda: (b'a', b"it's", b'\x00\xff\n\t\\"', bytearray(b"it's"), bytearray(b'"'), b''))
attempt(lambda: ('%r %a %s' % ('é', 'é', 'é'), f'{"é"!r} {"é"!a} {"é"!s}', '{0!r} {0!a}'.format('é')))
attempt(lambda: (str("it's"), str(b"it's"), [str, 'a', b'b']))
attempt(lambda: ('α', '\x41\u0042\103'))
