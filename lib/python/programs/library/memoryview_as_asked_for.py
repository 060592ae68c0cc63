# What `__buffer__` shows of bytes, arrays and views, by what is asked of it.
import array
from inspect import BufferFlags


def show(ask):
    try:
        view = ask()
    except Exception as error:
        print("   ", type(error).__name__, error)
        return
    print("   ", view.format, view.itemsize, view.ndim, view.shape, view.strides, view.nbytes, view.readonly)
    print("   ", view.tolist(), view.tobytes())


grid = memoryview(bytearray(range(12))).cast("B", (3, 4))
words = array.array("I", [1, 2, 700])
things = {
    "bytes": b"abc",
    "bytearray": bytearray(b"abc"),
    "array": words,
    "view of an array": memoryview(words),
    "every second": memoryview(words)[::2],
    "backwards": memoryview(b"abcd")[::-1],
    "grid": grid,
    "rows of the grid": grid[::2],
    "grid of words": memoryview(bytes(range(24))).cast("I", (2, 3)),
    "no dimensions": memoryview(b"a").cast("B", ()),
}
asked = [
    BufferFlags.SIMPLE,
    BufferFlags.WRITABLE,
    BufferFlags.FORMAT,
    BufferFlags.ND,
    BufferFlags.ND | BufferFlags.FORMAT,
    BufferFlags.STRIDES,
    BufferFlags.C_CONTIGUOUS,
    BufferFlags.F_CONTIGUOUS,
    BufferFlags.ANY_CONTIGUOUS,
    BufferFlags.INDIRECT,
    BufferFlags.FULL_RO,
    BufferFlags.FULL,
]
for name, thing in things.items():
    print(name)
    for flags in asked:
        print("  ", flags.name or int(flags))
        show(lambda: thing.__buffer__(flags))

# Writing through a view without a format writes one byte of each item.
shown = words.__buffer__(0)
shown[2] = 9
print(words)

# A view shows itself: it cannot be released before what it showed.
first = memoryview(bytearray(b"abc"))
second = first.__buffer__(0)
third = first.__buffer__(0)
print(second.obj is first, third.obj is first, memoryview(second).obj is first)
for release in first.release, first.__exit__:
    try:
        release()
    except BufferError as error:
        print(error)
second.release()
try:
    first.release()
except BufferError as error:
    print(error)
del third
first.release()
print(repr(first)[:16])
