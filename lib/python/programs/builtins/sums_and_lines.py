# The sign of a zero that is summed; a stdout that cannot flush; texts and bytes that are given back as they are.
import io
import sys

for items, start in ([-0.0], 0), ([-0.0], -0.0), ([], -0.0), ([0.0], -0.0), ([-0.0, -0.0], -0.0), ([0], -0.0), ([-0.0], -0.0j):
    print(sum(items, start), end=' ')
print()


class Quiet:
    def write(self, text):
        pass


stdout, sys.stdin, sys.stdout = sys.stdout, io.StringIO('a\nb'), Quiet()
lines = [input(), input('prompt')]
sys.stdout = stdout
print(lines)


class Text(str):
    pass


class Shown:
    def __repr__(self):
        return Text('shown')


print(type(ascii(Shown())).__name__, type('%r' % Shown()).__name__, type('%s' % Text('ab')).__name__)
text, data = 'no sign of it', b'bytes'
print(text % {} is text, text % () is text, data * 1 is data)


def local():
    class Local:
        pass

    return Local()


for template in '%c', b'%c', '%d':
    try:
        template % local()
    except TypeError as error:
        print(error)

for parts in (lambda: (array.clear() or b'x' for _ in range(2))), (lambda: (array.extend(b'y') or b'x' for _ in range(2))):
    array = bytearray(b':')
    try:
        print(array.join(parts()))
    except BufferError as error:
        print(error)
