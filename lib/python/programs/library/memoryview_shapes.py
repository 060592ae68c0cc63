data = bytearray(range(24))
view = memoryview(data)
table = view.cast("i", [2, 3])
print(table.ndim, table.shape, table.strides, table.nbytes, table.c_contiguous, table.f_contiguous, table.tolist())
print(table[1, 2], table[-1, -1], table.tobytes("F")[:8], view.cast("B", [2, 3, 4])[1, 2, 3])
print(view[::-2].tobytes()[:4], view[::2].contiguous, view.cast("@h").itemsize, view.cast("B", (4, 6)).cast("B").shape)
attempts = [
    lambda: view.cast("i", [5]),
    lambda: view.cast("x"),
    lambda: view[::2].cast("H"),
    lambda: view.cast("i").cast("h"),
    lambda: table[2, 0],
    lambda: table[0],
    lambda: list(table),
    lambda: hash(view),
    lambda: view.__setitem__(0, 300),
    lambda: view.__setitem__(slice(0, 2), b"abc"),
    lambda: view.__delitem__(0),
    lambda: memoryview(b"a").__setitem__(0, 1),
    lambda: memoryview("text"),
    lambda: b"a" + view[::2],
]
for attempt in attempts:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
table.release()
view.release()
data.append(1)
try:
    view[0]
except ValueError as error:
    print(error)
