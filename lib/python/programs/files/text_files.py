# Text files: line ends, places, modes, and what they are made of.
import gc, io, os, sys, tempfile

home = tempfile.mkdtemp()
os.chdir(home)
with open('x.txt', 'w') as file:
    print(file.write('one\ntwo\r\nthree'), file.tell(), file.name, file.mode, file.encoding, file.closed)
    print(repr(file), repr(file.buffer), repr(file.buffer.raw))
print(file.closed, file)
for newline in (None, '', '\n', '\r\n'):
    with open('x.txt', newline=newline) as file:
        print(repr(newline), file.readlines(), file.newlines)
with open('x.txt', encoding='utf-8') as file:
    print(file.read(5), file.tell(), file.readline(), file.tell())
    place = file.tell()
    print(next(file, 'end'))
    try:
        file.tell()
    except OSError as error:
        print(error)
    print(list(file), file.seek(place), file.read(2), file.seek(0, 2), file.read())
with open('x.txt', 'a+') as file:
    print(file.tell(), file.write('!'), file.seek(3), file.read())
with open('u.txt', 'w', encoding='utf-16') as file:
    file.write('aé')
    file.write('€')
print(open('u.txt', 'rb').read(), open('u.txt', encoding='utf-16').read())
with open('u.txt', 'w+', encoding='utf-8', newline='\r\n') as file:
    file.write('a\nb\n')
    file.seek(0)
    print(repr(file.read()), os.path.getsize('u.txt'))
    file.truncate(1)
    print(file.reconfigure(newline='\n'), file.line_buffering)
print(open('u.txt', 'rb').read())
for mode in ('r', 'w', 'x', 'a', 'rb', 'w+b', 'r+'):
    try:
        with open('m.txt', mode) as file:
            print(mode, file.readable(), file.writable(), file.seekable(), type(file).__name__, file.mode)
    except OSError as error:
        print(mode, error)
file = open('x.txt')
print([type(one).__name__ for one in gc.get_referents(file) if isinstance(one, io.IOBase)])
print([type(one).__name__ for one in gc.get_referents(file.buffer) if 'io' in type(one).__module__], sys.getrefcount(file.buffer) > 1)
raw = file.buffer.raw
buffer = file.detach()
print(buffer.detach() is raw, raw.fileno() > 2, raw.closed)
del buffer
raw.close()
os.chdir('/')
for name in os.listdir(home):
    os.remove(os.path.join(home, name))
os.rmdir(home)
