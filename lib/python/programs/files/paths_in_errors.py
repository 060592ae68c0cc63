# What a path object stands for is the name that a file and its errors have.
import io
import os
import pathlib

missing = pathlib.Path('missing')
attempts = [
    lambda: open(missing), lambda: open('missing'), lambda: open(b'missing'), lambda: missing.open(),
    lambda: (missing / 'deeper').read_text(), lambda: io.FileIO(missing), lambda: os.open(missing, os.O_RDONLY),
    lambda: os.stat(missing), lambda: os.listdir(missing), lambda: os.scandir(missing), lambda: os.remove(missing),
    lambda: os.rename(missing, 'other'), lambda: os.mkdir(missing / 'deeper'), lambda: missing.rmdir(),
    lambda: missing.unlink(), lambda: os.chdir(missing),
]
for attempt in attempts:
    try:
        attempt()
    except OSError as error:
        print(error, repr(error.filename), repr(error.filename2))

there = pathlib.Path('there')
with open(there, 'w') as file:
    print(file.name, repr(file.buffer.name), repr(file.buffer.raw.name))
try:
    open(1.5)
except TypeError as error:
    print(error)
there.unlink()
