# SystemExit is raised like any exception: frames are unwound, finally runs, and atexit sees all globals.
import atexit
import sys


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, 'goes')


def last(code):
    print('atexit', kept.name)
    sys.exit(code)


def inner():
    own = Loud('inner')
    try:
        sys.exit(3)
    finally:
        print('finally')


def outer():
    own = Loud('outer')
    inner()


atexit.register(last, 9)
kept = Loud('global')
outer()
