# The stages of the exit in order: threads, atexit, the collector, then the module; and what each finds still there.
import atexit
import builtins
import gc
import sys
import threading
import weakref


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        try:
            open
            opened = 'open is there'
        except NameError:
            opened = 'open is gone'
        print(self.name, '|', opened, '|', len(sys.modules) > 0, '|', sys.is_finalizing(), '|', sys.meta_path is None, '|', sys.path is None)


def wait(held):
    event.wait(0.01)
    print('the thread ends')


event = threading.Event()
cycle = Loud('in a cycle')
cycle.me = cycle
del cycle
atexit.register(lambda held: print('atexit runs'), Loud('argument of atexit'))
weakref.finalize(Loud, print, 'finalize runs')
builtins._ = Loud('builtins._')
sys.argv.append(Loud('sys.argv'))
sys.path.append(Loud('sys.path'))
sys.ps1 = Loud('sys.ps1')
sys.last_value = Loud('sys.last_value')
kept = Loud('global')
threading.Thread(target=wait, args=(Loud('argument of a thread'),)).start()
print('the last line')
