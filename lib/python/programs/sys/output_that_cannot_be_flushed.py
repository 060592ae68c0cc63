# What sys.stdout became is flushed at the end; when that fails, the process ends with 120.
import sys


class Stubborn:
    closed = False

    def write(self, text):
        sys.__stdout__.write(text)

    def flush(self):
        raise OSError("no")


sys.stdout = Stubborn()
print("written")
