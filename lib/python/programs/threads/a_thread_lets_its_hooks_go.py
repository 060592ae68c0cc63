# What a thread keeps for itself goes when it ends: attributes of a local, its profile and trace functions, its context.
import _thread
import contextvars
import os
import sys
import threading


class Loud:
    def __init__(self, name):
        self.name = name

    def __call__(self, *args):
        return None

    def __del__(self, write=os.write):
        write(1, f'{self.name} goes\n'.encode())


local = threading.local()
variable = contextvars.ContextVar('variable')


def run(held):
    local.x = Loud('local')
    variable.set(Loud('context'))
    sys.settrace(Loud('trace'))
    sys.setprofile(Loud('profile'))


def work():
    pass


thread = threading.Thread(target=run, args=(Loud('argument'),))
thread.start()
thread.join()
os.write(1, b'joined\n')
threading.setprofile(Loud('profile of all threads'))
thread = threading.Thread(target=work)
thread.start()
thread.join()
threading.setprofile(None)
os.write(1, b'the next one\n')
ended = _thread.allocate_lock()
ended.acquire()


class Last(Loud):
    def __del__(self, write=os.write):
        super().__del__()
        ended.release()


def alone(held):
    local.x = Loud('local')
    variable.set(Last('context'))


_thread.start_new_thread(alone, (Loud('argument'),))
ended.acquire()
os.write(1, b'the end\n')
