# A signal that nobody handles ends the process as it stands; its number is in the exit status.
import atexit
import os
import signal


class Loud:
    def __del__(self):
        os.write(1, b'finalized\n')


atexit.register(os.write, 1, b'atexit\n')
kept = Loud()
print('flushed', flush=True)
os.kill(os.getpid(), signal.SIGTERM)
os.write(1, b'not reached\n')
