"""Casts lay other items, or more dimensions, over the same bytes."""
data = bytearray(range(12))
view = memoryview(data)
shorts = view.cast('H')
print(shorts.tolist(), shorts.format, shorts.itemsize, shorts.shape, shorts.strides)
shorts[1] = 0xffff
print(data.hex(), view[:4].cast('I')[0], view[:8].cast('q')[0], view[:8].cast('b').tolist())
grid = view.cast('B', (3, 4))
print(grid.tolist(), grid[1, 2], grid[-1, -1], grid.ndim, grid.strides, len(grid), grid.nbytes)
print(grid.c_contiguous, grid.f_contiguous, grid.contiguous, grid.tobytes('F'), grid[1:].tolist())
grid[0, 0] = 7
print(data[0], grid.cast('B').tolist(), view[::2].contiguous)
floats = memoryview(bytearray(8)).cast('d')
floats[0] = 1.5
print(floats.tolist(), floats.tobytes(), memoryview(b'\0\0\x80\x3f').cast('f')[0], memoryview(b'\0<').cast('e')[0])
print(memoryview(b'ab').cast('c').tolist(), memoryview(b'\0\2').cast('?').tolist(), view[:4].cast('@i').format)
one = memoryview(b'\5').cast('B', ())
print(one.ndim, one[()], one.tolist(), one.shape)
for wrong in ('view.cast("zz")', 'view.cast("d")', 'shorts.cast("i")', 'view[::2].cast("H")', 'view.cast("B", (2, 2))',
              'view.cast("B", 5)', 'view.cast("B", (0, 2))', 'view.cast("B", ("a",))', 'grid.cast("B", (4, 3))', 'grid[0]',
              'grid[0, 0, 0]', 'grid[9, 0]', 'grid[:, :]', 'iter(grid)', 'len(one)', 'one[0]', 'view.cast(5)', 'hash(view)',
              'grid[0] = 1', 'grid[:1] = b"1234"', 'view.cast("c")[0] = b"ab"', 'view.cast("b")[0] = 200'):
    try:
        exec(wrong)
    except Exception as error:
        print(f'{wrong}: {type(error).__name__}: {error}')
