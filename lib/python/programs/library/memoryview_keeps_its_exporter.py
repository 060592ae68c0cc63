"""As long as a view lives, the bytearray behind it keeps its length; releasing the view frees it."""
import gc
import sys

data = bytearray(b'abcdef')
print(sys.getrefcount(data))
view = memoryview(data)
part = view[2:]
print(sys.getrefcount(data), sys.getsizeof(view), sys.getsizeof(view.cast('B', (2, 3))))
for change in (lambda: data.append(1), lambda: data.clear(), lambda: data.extend(b'x'), lambda: data.pop()):
    try:
        change()
    except BufferError as error:
        print(error)
data[0:2] = b'ZZ'
print(data, [type(one).__name__ for one in gc.get_referents(view)], gc.is_tracked(view))
with view as same:
    print(same is view, view[0])
try:
    view[0]
except ValueError as error:
    print(error)
print(repr(view).split(' at ')[0], repr(part).split(' at ')[0], sys.getrefcount(data))
try:
    data.append(1)
except BufferError as error:
    print(error)
del part
data.append(33)
print(data, sys.getrefcount(data))
