# The end of the program waits for threads that are no daemons; atexit comes after them, and what they held goes with them.
import atexit
import sys
import threading
import time


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, 'goes')


def work(held, pause):
    own = Loud(f'local, {pause}')
    time.sleep(pause)
    print('work is done', pause, sys.is_finalizing())


def late():
    time.sleep(0.02)
    thread = threading.Thread(target=work, args=(Loud('argument of a late thread'), 0.01))
    thread.start()


atexit.register(print, 'atexit')
kept = Loud('global')
for pause in (0.02, 0.01):
    threading.Thread(target=work, args=(Loud(f'argument, {pause}'), pause)).start()
threading.Thread(target=late).start()
print('the last line')
sys.exit(3)
