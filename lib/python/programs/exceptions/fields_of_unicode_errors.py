print(UnicodeEncodeError('ascii', 'aé', 1, 2, 'why'))
print(UnicodeEncodeError('ascii', 'a😀b', 1, 2, 'why'), UnicodeEncodeError('u', 'aéé', 1, 3, 'why'))
print(UnicodeDecodeError('utf-8', b'a\xff', 1, 2, 'why'), UnicodeDecodeError('utf-8', b'abc', 0, 2, 'why'))
print(UnicodeTranslateError('aé', 1, 2, 'why'))
e = UnicodeDecodeError('utf-8', b'a\xff', 1, 2, 'why')
print(e.encoding, e.object, e.start, e.end, e.reason)
for make in (
    lambda: UnicodeEncodeError('a'),
    lambda: UnicodeEncodeError(1, 2, 3, 4, 5),
    lambda: UnicodeDecodeError('u', 'x', 0, 1, 'r'),
):
    try:
        make()
    except TypeError as error:
        print(error)
try:
    'é'.encode('ascii')
except UnicodeEncodeError as e:
    print(e, e.start)
