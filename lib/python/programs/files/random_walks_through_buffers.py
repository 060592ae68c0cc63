# Buffered files and text files under long series of calls in all orders: what each gives, and where the file stands.
import io
import random

LINES = b"first\nsecond line\n\nx\n" * 3 + b"end"


def tried(call):
    try:
        return call()
    except (OSError, ValueError) as error:
        return type(error).__name__, str(error)


def walk_bytes(seed, make, with_writes):
    choose = random.Random(seed)
    size = choose.choice([1, 2, 5, 8, 16])
    raw = io.BytesIO(LINES)
    file = make(raw, size)
    calls = {
        "read": lambda: file.read(choose.choice([-1, 0, 1, 3, 8, 20])),
        "read1": lambda: file.read1(choose.choice([-1, 0, 3, 20])),
        "readline": lambda: file.readline(choose.choice([-1, 0, 4])),
        "readlines": lambda: file.readlines(choose.choice([-1, 3, 15])),
        "readinto": lambda: file.readinto(bytearray(choose.choice([0, 3, 20]))),
        "peek": lambda: file.peek(1),
        "next": lambda: next(file, "END"),
        "start": lambda: file.seek(choose.randrange(50)),
        "by": lambda: file.seek(choose.randrange(-9, 9), 1),
        "raw": raw.tell,
    }
    if with_writes:
        calls["write"] = calls["write again"] = lambda: file.write(b"ABCDEFGHIJKLMNOPQRST"[: choose.choice([0, 1, 5, 8, 20])])
        calls["flush"] = file.flush
    done = [(name, tried(calls[name])) for name in choose.choices(sorted(calls), k=12)]
    tried(file.flush)
    return size, done, raw.getvalue()


def walk_text(seed):
    choose = random.Random(seed)
    encoding = choose.choice(["utf-8", "latin1", "utf-16", "utf-8-sig", "cp1252", "utf-7"])
    newline = choose.choice([None, "", "\n", "\r", "\r\n"])
    raw = io.BytesIO("".join(choose.choices(["a", "bc", "\n", "\r", "\r\n", "é"], k=20)).encode(encoding))
    file = io.TextIOWrapper(raw, encoding, newline=newline)
    file._CHUNK_SIZE = choose.choice([1, 2, 7, 8192])
    places = [0]

    def tell():
        places.append(file.tell())
        return places[-1], file.newlines

    calls = {
        "read": lambda: file.read(choose.choice([-1, 0, 1, 5])),
        "readline": lambda: file.readline(choose.choice([-1, 0, 1, 5])),
        "tell": tell,
        "seek": lambda: file.seek(choose.choice(places)),
        "write": lambda: file.write(choose.choice(["", "x", "y\n", "\r"])),
        "raw": raw.tell,
    }
    done = [(name, tried(calls[name])) for name in choose.choices(sorted(calls), k=10)]
    tried(file.flush)
    return encoding, newline, done, raw.getvalue()


for seed in range(40):
    print(seed, walk_bytes(seed, io.BufferedReader, False))
    print(seed, walk_bytes(seed, io.BufferedRandom, True))
    print(seed, ascii(walk_text(seed)))

for size in 2, 5, 16:
    counts = []
    for length in range(20):
        raw = io.BytesIO()
        writer = io.BufferedWriter(raw, size)
        writer.write(b"a" * length)
        counts.append(len(raw.getvalue()))
    print(size, counts)
