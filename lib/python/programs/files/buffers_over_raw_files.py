# What a buffer asks of the raw file under it, call by call.
import io


class Raw(io.RawIOBase):
    def __init__(self, data):
        self.data = io.BytesIO(data)

    def readable(self): return True
    def writable(self): return True
    def seekable(self): return True

    def readinto(self, room):
        count = self.data.readinto(room)
        print('  readinto', len(room), count)
        return count

    def write(self, data):
        print('  write', bytes(data))
        return self.data.write(data)

    def seek(self, offset, whence=0):
        print('  seek', offset, whence)
        return self.data.seek(offset, whence)

    def truncate(self, size=None):
        print('  truncate', size)
        return self.data.truncate(size)


def show(file, call, *args):
    print(call, args)
    try:
        print(' =', getattr(file, call)(*args))
    except Exception as error:
        print(' !', type(error).__name__, error)


reader = io.BufferedReader(Raw(b'line one\nline two\nend'), 8)
for step in (('peek',), ('read', 3), ('readline',), ('tell',), ('seek', 2), ('read1', 100), ('readinto', bytearray(3)), ('seek', -3, 2), ('read',), ('read', 1), ('write', b'x')):
    show(reader, *step)
writer = io.BufferedWriter(Raw(b''), 8)
for step in (('write', b'abc'), ('write', b'defgh'), ('write', b'0123456789012345'), ('flush',), ('tell',), ('seek', 1), ('write', b'!'), ('read', 1), ('close',), ('write', b'')):
    show(writer, *step)
both = io.BufferedRandom(Raw(b'0123456789'), 4)
for step in (('read', 2), ('write', b'XY'), ('read', 2), ('seek', 0), ('read', 6), ('truncate',), ('tell',), ('close',)):
    show(both, *step)
pair = io.BufferedRWPair(Raw(b'in'), Raw(b''), 4)
for step in (('read', 1), ('write', b'out'), ('flush',), ('close',)):
    show(pair, *step)


class Broken(io.RawIOBase):
    def readable(self): return True
    def readinto(self, room): return len(room) + 1


show(io.BufferedReader(Broken()), 'read', 1)
show(io.BufferedReader(Broken()), 'nothing')

# Reading into no room takes nothing of what was read ahead.
import os
import tempfile

place = os.path.join(tempfile.mkdtemp(), 'file')
with open(place, 'wb') as file:
    file.write(b'0123456789')
with open(place, 'rb') as file:
    print(file.readinto(bytearray(0)), file.read(2), file.readinto(bytearray(0)), file.readinto1(bytearray(0)), file.tell(), file.read())
