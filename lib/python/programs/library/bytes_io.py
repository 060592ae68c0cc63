"""Files of bytes in memory."""
import io

file = io.BytesIO(b'one\ntwo')
print(file.readline(), file.read(1), file.tell(), file.readlines(), file.read())
print(file.seek(-2, 2), file.read(), file.seek(0), file.write(b'ONE!'), file.getvalue(), file.seek(1, 1), file.truncate())
print(file.getvalue(), list(io.BytesIO(b'a\nb')), isinstance(file, io.BufferedIOBase), bytes(io.BytesIO(b'xyz').getbuffer()))
file.close()
for wrong in (lambda: file.read(), lambda: io.BytesIO('a'), lambda: io.BytesIO().write('a'), lambda: io.BytesIO().seek(-1)):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
try:
    open('no such file')
except FileNotFoundError as error:
    print(error, error.errno, error.filename)
