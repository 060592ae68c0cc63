def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: ('héllo'.encode(), 'é'.encode('latin-1'), 'a'.encode('ascii'), 'é'.encode('utf-16'), 'é'.encode('utf-16-le'), 'é'.encode('utf-8', 'strict'), '😀'.encode()))
attempt(lambda: ('é€'.encode('ascii', 'ignore'), 'é€'.encode('ascii', errors='replace'), 'é€'.encode('ascii', 'xmlcharrefreplace'), 'é€'.encode('ascii', 'backslashreplace')))
attempt(lambda: ('\udc80'.encode('utf-8', 'surrogateescape'), '€'.encode('cp1252'), 'a'.encode(encoding='U8')))
attempt(lambda: 'é'.encode('ascii'))
attempt(lambda: 'aéé'.encode('ascii'))
attempt(lambda: '\ud800'.encode())
attempt(lambda: 'é'.encode('ascii', 'foo'))
attempt(lambda: 'a'.encode('nothing'))
attempt(lambda: 'a'.encode(1))
attempt(lambda: 'a'.encode('utf-8', 1))
attempt(lambda: (b'h\xc3\xa9'.decode(), b'\xe9'.decode('latin-1'), b'\xff'.decode('utf-8', 'replace'), b'\xff\x80a'.decode(errors='ignore'), b'\xff'.decode('ascii', 'backslashreplace')))
attempt(lambda: b'\xff'.decode())
attempt(lambda: b'a\xe2\x82'.decode())
attempt(lambda: b'\xff'.decode('ascii'))
attempt(lambda: bytearray(b'\xff').decode('utf-8'))
attempt(lambda: b'a'.decode('nothing'))
attempt(lambda: b'a'.decode(1))
attempt(lambda: b'a'.decode('utf-8', 'strict', 1))
