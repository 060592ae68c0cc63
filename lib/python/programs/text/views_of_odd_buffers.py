"""Formats that no view reads, and items of a join that do not show their bytes."""
import array

view = memoryview(array.array("w", "ab"))
print(view.format, view.tobytes())
for read in (lambda: view[0]), view.tolist, (lambda: view == memoryview(array.array("w", "ab"))), (lambda: view == view):
    try:
        print(read())
    except NotImplementedError as error:
        print(error)


class Wrong:
    def __buffer__(self, flags):
        return 5


class Failing:
    def __buffer__(self, flags):
        raise ValueError("no")


class Without(bytes):
    __buffer__ = None


for item in Wrong(), Failing(), Without(b"bytes"), 5:
    for make in memoryview, bytes, bytearray, (lambda item: b"-".join([b"a", item])):
        try:
            print(type(item).__name__, make(item))
        except Exception as error:
            print(type(item).__name__, type(error).__name__, error)
