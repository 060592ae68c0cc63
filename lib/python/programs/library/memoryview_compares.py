"""Views compare by what they show; views of bytes hash as bytes do."""
data = bytearray(b'abab')
view = memoryview(data)
print(view == data, data == view, view == b'abab', view == memoryview(b'abab'), view != b'abac')
print(view[::2] == b'aa', view.cast('b') == view, view.cast('H') == view, view == 5, view == 'abab')
print(memoryview(b'\1\0\2\0').cast('H') == memoryview(b'\1\2'), memoryview(b'\1') == memoryview(b'\1').cast('c'))
print(hash(memoryview(b'ab')) == hash(b'ab'), {memoryview(b'k'): 1}[b'k'])
print(view.cast('B', (2, 2)) == view.cast('B', (2, 2)), view.cast('B', (2, 2)) == view)
view.release()
print(view == view, view == data, view != data)
for wrong in (lambda: hash(memoryview(data)), lambda: memoryview(b'1234').cast('i') < 3, lambda: hash(memoryview(b'1234').cast('i')),
              lambda: len(view), lambda: view.nbytes, lambda: view.obj, lambda: memoryview(view), lambda: bytes(view)):
    try:
        print(wrong())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
try:
    class Derived(memoryview):
        pass
except TypeError as error:
    print(error)
