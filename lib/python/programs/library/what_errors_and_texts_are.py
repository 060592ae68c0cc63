"""The words of small errors, places to the last digit, and texts that are the very object that was formatted."""
import ast
import codecs
import copy
import struct
import sys
import time
import types


def attempt(function, *arguments):
    try:
        print(repr(function(*arguments)))
    except Exception as error:
        print(type(error).__name__, error)


text = "abc" * 3 + str(len(sys.argv))
print("%s" % text is text, "%s" % (text,) is text, f"{text!s}" is text, "{}".format(text) is text)
numbers = range(sys.maxsize - 1)
attempt(lambda: numbers[sys.maxsize - 3])
attempt(struct.pack_into, "<I", bytearray(10), sys.maxsize, 0)
attempt(struct.unpack_from, "<I", b"x" * 10, sys.maxsize)
attempt(struct.unpack_from, "<I", b"x" * 10, -sys.maxsize)
attempt(struct.pack_into, "<I", None, 0, 0)
attempt(UnicodeDecodeError, None, b"", 1, 2, "reason")
for name in ("strict", "ignore", "namereplace", "surrogatepass"):
    handler = codecs.lookup_error(name)
    for value in (42, ValueError("value"), UnicodeTranslateError("abc", 1, 2, "reason")):
        attempt(handler, value)


def local():
    class Local:
        pass
    return Local()


attempt(complex, local())
attempt(complex, 1, local())
traceback = types.TracebackType(None, sys._getframe(), 1, 2)
print(traceback.tb_lasti, traceback.tb_lineno)
attempt(setattr, time.gmtime(0), "tm_year", 1)
name = ast.Name("x", ast.Load())
attempt(lambda: copy.replace(name, id="y").id)
attempt(lambda: copy.replace(name, other=1))
del name.id
attempt(lambda: copy.replace(name))
