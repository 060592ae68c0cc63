# An index or a value may be any object: one that releases the view ends the operation; marshal reads by readinto.
import io
import marshal
import sys

SIZE = 16


class Releasing:
    def __index__(self):
        view.release()
        return 2

    def __float__(self):
        view.release()
        return 2.5

    def __bool__(self):
        view.release()
        return True


def fresh(*cast):
    global view
    data = bytearray(b"\xff" * SIZE)
    view = memoryview(data)
    if cast:
        view = view.cast(*cast)
    return data


def tell(action, *cast):
    data = fresh(*cast)
    try:
        print("fine", action())
    except ValueError as error:
        print(error, data == b"\xff" * SIZE)


tell(lambda: view[Releasing()])
tell(lambda: list(view[: Releasing()]))
tell(lambda: list(view[Releasing() : 4]))
tell(lambda: view[Releasing(), 0], "B", (4, 4))
tell(lambda: view.__setitem__(Releasing(), 1))
tell(lambda: view.__setitem__(slice(Releasing()), b"ab"))
tell(lambda: view.__setitem__(0, Releasing()))
tell(lambda: view.__setitem__(0, Releasing()), "d")
tell(lambda: view.__setitem__(0, Releasing()), "?")
tell(lambda: view.__setitem__(0, Releasing()), "q")


class Boasting(io.BytesIO):
    def readinto(self, buffer):
        size = super().readinto(buffer)
        return size + 1000 if size > 4 else size


for value in (1.0, "0123456789", 3):
    for file in (io.BytesIO, Boasting):
        try:
            print(marshal.load(file(marshal.dumps(value))))
        except ValueError as error:
            print(error)
for file in (io.StringIO("x"), io.BytesIO(b"")):
    try:
        marshal.load(file)
    except (TypeError, EOFError) as error:
        print(type(error).__name__, error)


def named():
    sys._getframe().f_locals["extra"] = 2
    return locals()


print(named())
