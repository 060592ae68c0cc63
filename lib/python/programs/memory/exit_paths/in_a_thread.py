# sys.exit ends only its thread, os._exit everything.
import os
import sys
import threading


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, 'goes', flush=True)


def leave(held):
    own = Loud('local')
    sys.exit(4)


def end(held):
    own = Loud('local of the other')
    os._exit(5)


thread = threading.Thread(target=leave, args=(Loud('argument'),))
thread.start()
thread.join()
print('the program goes on', flush=True)
kept = Loud('global')
thread = threading.Thread(target=end, args=(Loud('argument of the other'),))
thread.start()
thread.join()
print('never printed')
