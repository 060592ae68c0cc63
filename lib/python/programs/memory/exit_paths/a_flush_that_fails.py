# Output that cannot be flushed makes the exit status 120, whatever sys.exit asked for; finalizers run all the same.
import os
import sys


class Full:
    closed = False

    def write(self, text):
        return len(text)

    def flush(self):
        raise OSError(28, 'No space left on device')


class Loud:
    def __del__(self, write=os.write):
        write(2, b'finalized\n')


kept = Loud()
sys.stdout = Full()
print('never arrives')
sys.exit(3)
