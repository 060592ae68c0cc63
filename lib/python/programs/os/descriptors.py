# Descriptors: the least free number, places shared by duplicates, pipes.
import os, stat

number = os.open('/tmp/descriptors', os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o640)
print(os.write(number, b'0123456789'), os.lseek(number, 2, os.SEEK_SET), os.read(number, 3))
other = os.dup(number)
print(other - number, os.lseek(other, 0, os.SEEK_CUR), os.read(other, 2), os.read(number, 2))
print(os.pread(number, 4, 0), os.pwrite(number, b'ab', 4), os.pread(number, 20, 0))
os.ftruncate(number, 12)
info = os.fstat(number)
print(info.st_size, stat.S_ISREG(info.st_mode), stat.filemode(info.st_mode), len(info), info.n_fields)
room = bytearray(5)
print(os.lseek(number, -3, os.SEEK_END), os.readv(number, [room]), room)
print(os.get_inheritable(number), os.set_inheritable(number, True), os.get_inheritable(number))
os.close(other)
os.close(number)
reader, writer = os.pipe()
print(os.write(writer, b'through the pipe'), os.read(reader, 7), os.read(reader, 100))
os.close(writer)
print(os.read(reader, 1), stat.S_ISFIFO(os.fstat(reader).st_mode))
os.close(reader)
os.utime('/tmp/descriptors', ns=(1, 2_500_000_000))
info = os.stat('/tmp/descriptors')
print(info.st_atime_ns, info.st_mtime_ns, info.st_mtime, info[8], info.st_atime)
print(os.access('/tmp/descriptors', os.R_OK | os.W_OK), os.access('/tmp/descriptors', os.X_OK), os.access('/nothing', os.F_OK))
os.remove('/tmp/descriptors')

# A pipe by flags.
for given in ((0,), (os.O_CLOEXEC | os.O_NONBLOCK,), (4,), ('a',), (1.5,), (1 << 40,), (), (0, 0)):
    try:
        ends = os.pipe2(*given)
        print([(os.get_inheritable(end), os.get_blocking(end)) for end in ends])
        for end in ends:
            os.close(end)
    except (OSError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
print(os.RTLD_LAZY, os.RTLD_NOW, os.RTLD_GLOBAL)
