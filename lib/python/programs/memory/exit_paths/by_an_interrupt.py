# Ctrl-C is an exception like any other: what runs is unwound, the exit runs, and the status says that a signal ended it.
import atexit
import signal


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, 'goes')


atexit.register(print, 'atexit')
kept = Loud('global')


def work():
    own = Loud('local')
    try:
        signal.raise_signal(signal.SIGINT)
    finally:
        print('finally')


work()
