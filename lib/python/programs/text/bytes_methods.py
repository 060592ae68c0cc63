def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: (b'a b  c'.split(), b'a,b'.split(b','), b'a,b,c'.rsplit(b',', 1), b'a b'.split(maxsplit=0), b'a-b'.partition(b'-'), b'a-b-c'.rpartition(b'-')))
attempt(lambda: b'a b'.split(' '))
attempt(lambda: b'a b'.split(b''))
attempt(lambda: b'a b'.split(1))
attempt(lambda: b'a b'.partition('a'))
attempt(lambda: (b' a '.strip(), b'xax'.strip(b'x'), b' a'.lstrip(), b'a '.rstrip(None)))
attempt(lambda: b'a'.strip('a'))
attempt(lambda: (b'a'.center(5), b'a'.center(5, b'*'), b'a'.ljust(3, bytearray(b'-')), b'a'.rjust(3), b'-5'.zfill(4), b'a\tb'.expandtabs(4)))
attempt(lambda: b'a'.center(5, 'x'))
attempt(lambda: b'a'.center(5, b'xy'))
attempt(lambda: b'a'.center(5, 1))
attempt(lambda: (b'aB'.upper(), b'aB'.lower(), b'aB'.swapcase(), b'ab cd'.title(), b'ab'.capitalize(), b'a\nb\r\n'.splitlines(), b'a\nb'.splitlines(True)))
attempt(lambda: (b'ab'.isalpha(), b'1'.isdigit(), b'a1'.isalnum(), b' '.isspace(), b'A'.isupper(), b'a'.islower(), b'Ab'.istitle(), b'\xff'.isascii()))
attempt(lambda: (b'ab'.hex(), b'abcd'.hex(':'), b'abcd'.hex(':', 2), b'abcde'.hex(sep='-', bytes_per_sep=-2), b'ab'.hex(b':')))
attempt(lambda: b'ab'.hex(''))
attempt(lambda: b'ab'.hex('é'))
attempt(lambda: b'ab'.hex(1))
attempt(lambda: (bytearray(b'ab').upper(), bytearray(b'a b').split(), bytearray(b'ab').hex(), bytearray(b'-').join([b'a', b'b'])))
