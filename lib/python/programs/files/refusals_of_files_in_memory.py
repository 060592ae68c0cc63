# In which order files in memory look at their arguments and at themselves, what cannot be pickled, and what a text file says of
# a raw file that gives no bytes.
import copy
import io
import pickle


def tried(call, *args):
    try:
        print(call(*args))
    except Exception as error:
        print(type(error).__name__, error)


closed = io.BytesIO()
closed.close()
for name, argument in [
    ("write", ""),
    ("writelines", [""]),
    ("truncate", ""),
    ("seek", ""),
    ("read", ""),
    ("__setstate__", 5),
    ("__setstate__", ("", 0, None)),
    ("__setstate__", (b"", 0, None)),
]:
    tried(getattr(closed, name), argument)
closed.__init__(b"open again")
print(closed.closed, closed.read())

closed = io.StringIO()
closed.close()
for name, argument in [("write", 5), ("read", ""), ("seek", ""), ("truncate", ""), ("readline", ""), ("__setstate__", 5)]:
    tried(getattr(closed, name), argument)

decoder = io.IncrementalNewlineDecoder(None, False)
for state in 5, (b"",), (b"", ""), (b"", 0, 0):
    tried(decoder.setstate, state)


class BadState:
    def getstate(self):
        return b"", ""


tried(io.IncrementalNewlineDecoder(BadState(), False).getstate)

for file in io.TextIOWrapper(io.BytesIO()), io.BufferedRandom(io.BytesIO()), io.BufferedRWPair(io.BytesIO(), io.BytesIO()):
    print("__new__" in type(file).__dict__)
    for protocol in 0, 2:
        tried(pickle.dumps, file, protocol)
    tried(copy.copy, file)


class Raw:
    closed = False
    readable = writable = seekable = lambda self: True
    flush = close = lambda self: None
    tell = lambda self: 0

    def __init__(self, given):
        self.given = given

    def read(self, size=-1):
        return self.given

    read1 = read


for given in "text", 5, None, [1], bytearray(b"ab"), memoryview(b"ab"):
    for encoding in "utf-8", "latin1", "utf-16", "cp1252":
        tried(io.TextIOWrapper(Raw(given), encoding).read)
