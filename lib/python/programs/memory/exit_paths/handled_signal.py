# A handler that calls sys.exit turns a signal into an orderly end: the frame that ran is unwound.
import os
import signal
import sys


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, 'goes')


def leave(number, frame):
    own = Loud('local of the handler')
    sys.exit(128 + number)


signal.signal(signal.SIGTERM, leave)
kept = Loud('global')


def work():
    own = Loud('local')
    os.kill(os.getpid(), signal.SIGTERM)
    print('not reached')


work()
