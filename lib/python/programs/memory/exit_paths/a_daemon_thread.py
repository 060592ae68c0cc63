# A daemon thread that still waits keeps what it holds for ever, and with its function's globals everything of the module.
import atexit
import threading


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, 'goes')


def wait(held):
    own = Loud('local of the daemon')
    ready.set()
    threading.Event().wait()
    print('never printed')


def end(held):
    own = Loud('local of a finished daemon')


kept = Loud('global')
ready = threading.Event()
threading.Thread(target=wait, args=(Loud('argument of the daemon'),), daemon=True).start()
ready.wait()
finished = threading.Thread(target=end, args=(Loud('argument of a finished daemon'),), daemon=True)
finished.start()
finished.join()
atexit.register(print, 'atexit')
cycle = Loud('dropped in a cycle')
cycle.me = cycle
del cycle
print('the last line')
