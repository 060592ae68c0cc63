# A handler of coding errors refuses an error whose object is no longer what was encoded or decoded.
import codecs


def broken(cls, *args):
    error = cls(*args, 0, 1, "bad")
    error.object = []
    return error


KINDS = (UnicodeEncodeError, "ascii", ""), (UnicodeDecodeError, "ascii", b""), (UnicodeTranslateError, "")
for name in ("ignore", "replace", "xmlcharrefreplace", "backslashreplace", "namereplace"):
    handler = codecs.lookup_error(name)
    for cls, *args in KINDS:
        try:
            print(name, handler(broken(cls, *args)))
        except TypeError as error:
            print(name, cls.__name__, error)
    for swapped in (UnicodeEncodeError("ascii", "a", 0, 1, "bad"), UnicodeDecodeError("ascii", b"a", 0, 1, "bad")):
        swapped.object = b"a" if isinstance(swapped.object, str) else "a"
        try:
            print(name, handler(swapped))
        except TypeError as error:
            print(name, type(swapped).__name__, error)
