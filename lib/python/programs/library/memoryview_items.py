"""A memoryview shows another object's bytes, and changes them in place."""
data = bytearray(b'abcdef')
view = memoryview(data)
part = view[1:4]
print(len(view), part.tolist(), part.tobytes(), part.nbytes)
part[0] = 90
print(data)
part[::-1][0] = 33
part[:2] = b'xy'
print(data, part.tolist())
print(view.obj is data, view.readonly, view.format, view.itemsize, view.ndim, view.shape, view.strides)
print(list(view), 97 in view, view.index(33), view.count(97), list(reversed(part)))
print(bytes(view), bytearray(part), b''.join([view, part]), int(memoryview(b'12')))
print(view.hex(), view.hex(':', 2), view[::2].tobytes(), view[::-2].tolist())
print(memoryview(memoryview(b'abc')[1:])[0], memoryview(b'')[:].tolist())
view[1:3] = view[2:4]
print(data)
view.toreadonly()
for wrong in ('view.toreadonly()[0] = 1', 'view[0] = 300', 'view[0] = "a"', 'view[9]', 'view["a"]', 'del view[0]',
              'view[:2] = b"xyz"', 'view[:2] = 5', 'memoryview(b"a")[0] = 1', 'view[0, 0]', 'view[...]', 'view[9] = 1',
              'memoryview(5)', 'memoryview()', 'memoryview(b"", 1)', 'view.index(1)', 'view[10**30]'):
    try:
        exec(wrong)
    except Exception as error:
        print(f'{wrong}: {type(error).__name__}: {error}')
