import struct


class Page:
    def __init__(self, text):
        self.bytes = bytearray(text)

    def __buffer__(self, flags):
        print("shown")
        return memoryview(self.bytes)

    def __release_buffer__(self, view):
        print("done with", view.tobytes())
        view.release()


page = Page(b"page")
with memoryview(page) as view:
    part = view[1:3]
    print(view.tolist(), view.obj is page.bytes)
    try:
        page.bytes.append(0)
    except BufferError as error:
        print(error)
print("a part is left")
part.release()
page.bytes.append(33)
print(bytes(page), b"a " + page, struct.unpack("<5s", page))


class Wrong:
    def __buffer__(self, flags):
        return b"no view"


try:
    memoryview(Wrong())
except TypeError as error:
    print(error)
