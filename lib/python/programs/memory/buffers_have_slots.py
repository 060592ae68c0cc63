"""`__buffer__` and `__release_buffer__` of the interpreter's own types are slot wrappers."""

import array

for value in (b"ab", bytearray(b"ab"), memoryview(b"ab"), array.array("b", b"ab")):
    for name in ("__buffer__", "__release_buffer__"):
        found = type(value).__dict__.get(name)
        if found is None:
            print(type(value), "has no", name)
            continue
        print(found, type(found).__name__, found.__text_signature__)
        for arguments in ((), (1, 2), ("x",), (None,), (2**70,), (2**31,)):
            try:
                print(type(getattr(value, name)(*arguments)))
            except Exception as error:
                print(type(error).__name__, error)


class Shown(bytearray):
    def __buffer__(self, flags):
        print("shown with", flags)
        return super().__buffer__(flags)

    def __release_buffer__(self, view):
        print("released")
        super().__release_buffer__(view)


shown = Shown(b"abc")
with memoryview(shown) as view:
    print(bytes(view))
