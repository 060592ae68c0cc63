"""Text files in memory."""
import io

file = io.StringIO('one\ntwo\nthree')
print(repr(file.readline()), repr(file.read(2)), file.tell(), list(file), repr(file.read()))
print(file.seek(0), file.readlines(), file.write('!'), repr(file.getvalue()), file.truncate(3), repr(file.getvalue()))
file = io.StringIO()
print('a', 5, file=file)
file.writelines(['b\n', 'c'])
print(repr(file.getvalue()), file.readable(), file.writable(), file.seekable(), file.isatty(), file.closed)
file.seek(10)
file.write('end')
print(repr(file.getvalue()), repr(io.StringIO('a\r\nb\rc', newline=None).read()))
print(isinstance(file, io.TextIOBase), isinstance(file, io.IOBase), io.StringIO.__mro__[1].__name__)
with io.StringIO('x') as inside:
    print(inside.read())
for wrong in (lambda: inside.read(), lambda: file.write(5), lambda: file.seek(-1), lambda: file.seek(1, 1), lambda: file.seek(0, 5),
              lambda: file.truncate(-1), lambda: io.StringIO(5), lambda: io.StringIO('a', newline='x'), lambda: file.fileno()):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
