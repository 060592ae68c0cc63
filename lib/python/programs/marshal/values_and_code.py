import io
import marshal

values = [None, True, 7, -(2**40), 2**70, 1.5, 1j, "text", "é", b"bytes", (1, 2), [1, [2]], {"k": (3,)}, {1, 2}, frozenset("a"), slice(1, 2), ...]
for value in values:
    packed = marshal.dumps(value)
    print(packed, marshal.loads(packed) == value)
print(marshal.dumps(2**40, 2), marshal.dumps(0.1, 1), marshal.dumps([5, "a"], 0))
shared = [1]
print(marshal.dumps([shared, shared]))
loop = []
loop.append(loop)
copy = marshal.loads(marshal.dumps(loop))
print(copy[0] is copy)
code = compile("def double(n):\n    return [i * 2 for i in range(n)]\nprint(double(4))\n", "<made>", "exec")
again = marshal.loads(marshal.dumps(code))
print(again == code, again.co_name, again.co_filename)
exec(again)
file = io.BytesIO()
marshal.dump([1, "one"], file)
marshal.dump("two", file)
file.seek(0)
print(marshal.load(file), marshal.load(file))
for attempt in (
    lambda: marshal.dumps(object()),
    lambda: marshal.dumps([len]),
    lambda: marshal.dumps(code, allow_code=False),
    lambda: marshal.loads(b""),
    lambda: marshal.loads(b"i\1"),
    lambda: marshal.loads(b"?"),
    lambda: marshal.loads(b"r\0\0\0\0"),
    lambda: marshal.loads("text"),
    lambda: marshal.load(file),
):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)

# Code comes out of a file that is read through a buffer.
import os
import tempfile

place = os.path.join(tempfile.mkdtemp(), 'code')
with open(place, 'wb') as file:
    file.write(b'head')
    marshal.dump(compile('print("out of a file", 6 * 7)', 'text', 'exec'), file)
    file.write(b'tail')
with open(place, 'rb') as file:
    print(file.read(4))
    exec(marshal.load(file))
    print(file.read())
