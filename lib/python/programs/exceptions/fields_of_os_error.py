e = OSError(2, 'No such file', 'a.txt')
print(type(e).__name__, e, e.errno, e.strerror, e.filename, e.filename2, e.args, e.__reduce__()[1])
print(OSError(2, 'x', 'a', None, 'b'), OSError('just text'), OSError(9999, 'odd'), repr(OSError(13, 'no')))
for number in (1, 2, 3, 4, 10, 11, 13, 17, 20, 21, 32, 103, 104, 108, 110, 111, 114, 115):
    print(number, type(OSError(number, '')).__name__, end='; ')
print(BlockingIOError(11, 'no', 5).characters_written, IOError is OSError)


class Mine(OSError):
    def __init__(self, text):
        super().__init__(5, text)


m = Mine('own')
print(m, m.errno, m.args, type(m).__name__)
try:
    OSError(2, 'x', filename='d')
except TypeError as error:
    print(error)
