# A class over bytes or bytearray may show other bytes, and is told when the last view ends (PEP 688).
import sys
from inspect import BufferFlags

sys.unraisablehook = lambda told: print(told.err_msg, type(told.exc_value).__name__, told.exc_value)


class Watched(bytearray):
    def __release_buffer__(self, view):
        print("ends", view.tobytes(), view.obj, view.readonly)
        for what in (
            lambda: memoryview(view),
            lambda: view.cast("b"),
            lambda: view.toreadonly(),
            lambda: view[:1],
            lambda: view.__buffer__(0),
            lambda: bytes(view),
        ):
            try:
                what()
            except ValueError as error:
                print(error)
        self.kept = view
        super().__release_buffer__(view)


watched = Watched(b"hello")
with memoryview(watched) as view:
    print(view.obj is watched)
try:
    print(watched.kept[0])
except ValueError as error:
    print(error)
view = memoryview(watched)
part = view[1:]
view.release()
try:
    watched.append(33)
except BufferError as error:
    print(error)
print("one view is left")
del part
watched.append(33)
print(watched)


class Other(bytearray):
    def __buffer__(self, flags):
        print("asked", BufferFlags(flags))
        return memoryview(b"other")

    def __release_buffer__(self, view):
        print("let go", view.tobytes())
        try:
            super().__release_buffer__(view)
        except ValueError as error:
            print(error)


other = Other(b"mine")
with memoryview(other) as view:
    print(bytes(view), type(view.obj).__name__, view.readonly)
print(bytes(other), bytearray(other), b"x" + other, b"mine".startswith(other))
target = bytearray(8)
target[:] = other
print(target, other.find(b"i"))


class Number(bytes):
    def __buffer__(self, flags):
        return memoryview(b"12")


print(int(Number(b"7")), float(Number(b"8")), Number(b"9") + b"1", memoryview(Number(b"3")).tobytes())


class Chosen:
    def __init__(self, data):
        self.data = bytearray(data)

    def __buffer__(self, flags):
        print("flags", flags)
        return memoryview(self.data if flags & BufferFlags.WRITABLE else bytes(self.data))


chosen = Chosen(b"abc")
for flags in (0, 1, BufferFlags.FULL, BufferFlags.FULL_RO, BufferFlags.ND):
    with memoryview._from_flags(chosen, flags) as view:
        print(view.readonly, view.format, view.shape, bytes(view))
with memoryview._from_flags(chosen, BufferFlags.WRITABLE) as view:
    view[0] = 120
print(chosen.data)


class Fixed:
    def __buffer__(self, flags):
        return memoryview(b"abc")

    def __release_buffer__(self, view):
        print("gone", view.tobytes())
        1 / 0


for asked in (Fixed(), b"abc", memoryview(b"abc"), "x", 3):
    try:
        print(memoryview._from_flags(asked, BufferFlags.WRITABLE).nbytes)
    except (BufferError, TypeError) as error:
        print(type(error).__name__, error)
for flags in ("a", 1 << 40):
    try:
        memoryview._from_flags(bytearray(b"abc"), flags)
    except (TypeError, OverflowError) as error:
        print(type(error).__name__, error)
memoryview(Fixed()).release()
target[:2] = Fixed()
print(target)
for wrong in (object(), 4, "text", [1, 300], [1, "a"]):
    try:
        target[:] = wrong
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


class Shown:
    def __buffer__(self, flags):
        return memoryview(b"shown")


class Both(Shown, bytearray):
    def __buffer__(self, flags):
        return super().__buffer__(flags)


class Below(bytearray, Shown):
    def __buffer__(self, flags):
        return super().__buffer__(flags)


class Keeps:
    def __release_buffer__(self, view):
        self.kept = view


class Kept(Keeps, bytearray):
    def __buffer__(self, flags):
        return super().__buffer__(flags)


for cls in (Both, Below, Kept):
    made = cls(b"own")
    with memoryview(made) as view:
        print(cls.__name__, view.tobytes())
made.clear()
try:
    print(made.kept.tobytes())
except ValueError as error:
    print(error)
