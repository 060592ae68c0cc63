# A method of a file looks at its arguments before it looks whether the file is closed, or was ever made.
import io
import os
import tempfile

path = os.path.join(tempfile.mkdtemp(), "file")
makers = {
    "StringIO": lambda: io.StringIO("a"),
    "BytesIO": lambda: io.BytesIO(b"a"),
    "BufferedReader": lambda: io.BufferedReader(io.BytesIO(b"a")),
    "BufferedWriter": lambda: io.BufferedWriter(io.BytesIO(b"a")),
    "BufferedRandom": lambda: io.BufferedRandom(io.BytesIO(b"a")),
    "FileIO": lambda: io.FileIO(path, "w+"),
    "TextIOWrapper": lambda: io.TextIOWrapper(io.BytesIO(b"a")),
    "BufferedRWPair": lambda: io.BufferedRWPair(io.BytesIO(b"a"), io.BytesIO()),
}
methods = [
    "read", "read1", "readline", "readinto", "write", "seek", "truncate", "tell", "peek", "flush", "readable",
    "writable", "readall", "close",
]
arguments = [(), ("a",), (None,), (1.5,), (1, 2), (1, "b")]


def made(name, state):
    if state == "never made":
        kind = getattr(io, name)
        return kind.__new__(kind)
    file = makers[name]()
    if state == "closed":
        file.close()
    return file


for state in "closed", "never made":
    for name in makers:
        print(state, name)
        for method in methods:
            for args in arguments:
                file = made(name, state)
                if not hasattr(file, method):
                    continue
                try:
                    found = getattr(file, method)(*args)
                except Exception as error:
                    print("  ", method, args, type(error).__name__, error)
                else:
                    print("  ", method, args, "gives", found)

closed = io.StringIO()
closed.close()
closed.flush()
text = io.TextIOWrapper(io.BytesIO())
for size in 0, -1, 2**100, -(2**100), 1.5, "4", None, True:
    try:
        text._CHUNK_SIZE = size
        print(text._CHUNK_SIZE)
    except Exception as error:
        print(type(error).__name__, error)
try:
    del text._CHUNK_SIZE
except AttributeError as error:
    print(error)
for place in 0.0, 1.5, True, "a", -0.5, -1:
    try:
        print(text.seek(place))
    except Exception as error:
        print(type(error).__name__, error)
