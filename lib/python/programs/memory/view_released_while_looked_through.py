"""A memoryview that a native looks through cannot be released by the code that runs meanwhile."""
import array
import binascii


class Cells(array.array):
    def __hash__(self):
        view.release()
        return 7


class Between(bytes):
    def __len__(self):
        print('length asked')
        view.release()
        return 1


view = memoryview(Cells('B', b'abc')).toreadonly()
for look in hash, memoryview.__hash__:
    try:
        look(view)
    except BufferError as error:
        print(error)
view = memoryview(bytearray(b'abc'))
for look in lambda: view.hex(Between(b':')), lambda: view[::2].hex(Between(b'-')):
    try:
        print(look())
    except (BufferError, ValueError) as error:
        print(type(error).__name__, error)
print(repr(view)[:16])
