# os._exit ends the process as it stands: no finally, no atexit, no finalizer.
import atexit
import os


class Loud:
    def __del__(self):
        os.write(1, b'finalized\n')


atexit.register(os.write, 1, b'atexit\n')
kept = Loud()
print('flushed', flush=True)
try:
    os._exit(3)
finally:
    os.write(1, b'finally\n')
