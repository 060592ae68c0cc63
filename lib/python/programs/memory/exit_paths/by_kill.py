# Nothing runs after SIGKILL, and no handler can be set for it.
import atexit
import os
import signal


class Loud:
    def __del__(self):
        os.write(1, b'finalized\n')


atexit.register(os.write, 1, b'atexit\n')
kept = Loud()
try:
    signal.signal(signal.SIGKILL, print)
except OSError as error:
    print(error, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
