# While an iterator over matches lives, the bytearray that it looks at keeps its length.
import re


def tell(function, *args):
    try:
        print(function(*args))
    except BufferError as error:
        print(error)


data = bytearray(b"abc")
matches = re.finditer(b"[bc]", data)
tell(data.extend, b"d")
print(next(matches).span())
tell(data.append, 100)
print(len(list(matches)))
tell(data.append, 100)
scanner = re.compile(b".").scanner(data)
tell(data.clear)
print(scanner.match().group())
del scanner
tell(data.clear)
print(data)
held = re.match(b"", memoryview(bytearray(b"x")))
print(held.string.tobytes())
