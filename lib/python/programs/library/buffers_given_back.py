"""__release_buffer__ ends a view of the object's own bytes, and nothing else."""
import array
import io

for thing in (bytearray(b'ab'), array.array('b', b'ab'), memoryview(b'ab'), io.BytesIO(b'ab')):
    for given in (1, None, 'a', memoryview(b'x')):
        try:
            thing.__release_buffer__(given)
        except (TypeError, ValueError, AttributeError) as error:
            print(type(thing).__name__, type(given).__name__, error)

letters = bytearray(b'abc')
view = letters.__buffer__(0)
print(bytes(view))
letters.__release_buffer__(view)
letters.append(100)
try:
    print(bytes(view))
except ValueError as error:
    print(error)
try:
    letters.__release_buffer__(view)
except ValueError as error:
    print(error)
print(letters)
