# A finalizer at exit cannot import, nor open a file; what a function closed over is there.
import sys


class Loud:
    def __del__(self):
        try:
            import json
        except ImportError as error:
            print(type(error).__name__, error)
        print(sys.is_finalizing(), helper())


def helper():
    return 'the helper works'


kept = Loud()
