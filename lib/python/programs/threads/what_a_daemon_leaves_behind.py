# A daemon thread that waits when the program ends: what the interpreter keeps for it goes before the last collections.
import contextvars, os, threading


class Late:
    def __init__(self, name):
        self.name = name

    def __del__(self, write=os.write):
        write(1, f'del {self.name}\n'.encode())


def profile(*event, held=Late('profile function')):
    pass


def trace(*event, held=Late('trace function')):
    pass


local = threading.local()
variable = contextvars.ContextVar('variable')


def wait(ready, argument):
    local.value = Late('thread-local')
    variable.set(Late('context'))
    inside = Late('a local variable')
    ready.set()
    threading.Event().wait()


threading.setprofile(profile)
threading.settrace(trace)
del profile, trace
for n in range(2):
    ready = threading.Event()
    threading.Thread(target=wait, args=(ready, Late('argument')), daemon=True).start()
    ready.wait()
threading.setprofile(None)
threading.settrace(None)
print('end')
