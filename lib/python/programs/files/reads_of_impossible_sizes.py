# More bytes are asked for than any machine has.
import io
import os
import tempfile

path = os.path.join(tempfile.mkdtemp(), "short.bin")
with open(path, "wb") as file:
    file.write(b"hello")


class Empty(io.RawIOBase):
    def readable(self):
        return True

    def readinto(self, room):
        return 0


def tell(name, act):
    try:
        print("  ", name, act())
    except (MemoryError, OverflowError) as error:
        print("  ", name, type(error).__name__, error)


for size in 2**40, 2**62, 2**63 - 1, 2**63:
    print(size)
    with open(path, "rb") as file, open(path, "rb", buffering=0) as raw:
        tell("buffered", lambda: file.read(size))
        tell("at once", lambda: file.read1(size))
        tell("raw", lambda: raw.read(size))
        tell("descriptor", lambda: os.read(raw.fileno(), size))
        tell("place", lambda: os.pread(raw.fileno(), size, 1))
        tell("peek", lambda: file.peek(size))
        tell("at once, of what was read ahead", lambda: file.read1(size))
    tell("buffered bytes", lambda: io.BufferedReader(io.BytesIO(b"x")).read(size))
    tell("at once, of bytes", lambda: io.BufferedReader(io.BytesIO(b"x")).read1(size))
    tell("both ways", lambda: io.BufferedRandom(io.BytesIO(b"x")).read(size))
    tell("raw class", lambda: Empty().read(size))
    tell("bytes", lambda: io.BytesIO(b"x").read(size))
    tell("text", lambda: io.StringIO("x").read(size))
    tell("reader", lambda: io.BufferedReader(Empty(), size))
    tell("writer", lambda: io.BufferedWriter(io.BytesIO(), size))

for size in None, "1", 1.5:
    for name in "read", "read1", "peek":
        try:
            print(name, getattr(io.BufferedReader(io.BytesIO(b"abc")), name)(size))
        except TypeError as error:
            print(name, error)
    try:
        print(Empty().read(size))
    except TypeError as error:
        print(error)
