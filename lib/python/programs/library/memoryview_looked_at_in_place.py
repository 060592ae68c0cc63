# A view is compared with another where that one's bytes lie; what cannot show its bytes equals none.
seen = []


class Told(bytearray):
    def __release_buffer__(self, view):
        seen.append((memoryview(b"hello") == view, view == b"hello", view == memoryview(b"other")))
        try:
            memoryview(view)
        except ValueError as error:
            seen.append(str(error))


memoryview(Told(b"hello")).release()
print(seen)


class Refuses:
    def __init__(self, error):
        self.error = error

    def __buffer__(self, flags):
        print("asked for", flags)
        raise self.error


for error in BufferError("no"), ValueError("no"), KeyboardInterrupt("no"):
    print(memoryview(b"a") == Refuses(error), memoryview(b"a") != Refuses(error))


class Number:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        if isinstance(self.value, Exception):
            raise self.value
        return self.value


# An index of one dimension is read before it is told to be too few.
grid = memoryview(bytearray(range(12))).cast("B", (3, 4))
for key in Number(1), Number(RuntimeError("no index")), Number(2**70), Number("a"), (Number(1), Number(2)), (Number(1), Number(RuntimeError("inner"))):
    for act in (lambda: grid[key]), (lambda: grid.__setitem__(key, 1)):
        try:
            print(act())
        except Exception as error:
            print(type(error).__name__, error)
