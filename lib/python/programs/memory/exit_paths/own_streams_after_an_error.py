"""The program's own streams are flushed when the script is over and once more at the end; they get the traceback."""
import sys


class Own:
    """Marks what goes through it."""

    def __init__(self, mark):
        self.mark = mark

    def write(self, text):
        sys.__stdout__.write(f"{self.mark} {text!r}\n")

    def flush(self):
        sys.__stdout__.write(f"{self.mark} is flushed\n")


sys.stdout, sys.stderr = Own("out"), Own("err")
import atexit

atexit.register(sys.__stdout__.write, "atexit\n")
1 / 0
