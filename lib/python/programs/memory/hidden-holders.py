# A count that no referrer explains: what the interpreter itself holds shows in the count alone.
import codecs
import contextvars
import gc
import os
import signal
import sys


class Target:
    def method(self, *args):
        return None


target = Target()


def told(name):
    count = sys.getrefcount(hook) - 1
    referrers = len(gc.get_referrers(hook))
    print(f'{name}: {count - referrers} of {count} unexplained')


hook = target.method
told('nothing')
variable = contextvars.ContextVar('variable')
token = variable.set(hook)
told('context variable')
variable.reset(token)
del token
codecs.register(hook)
told('codecs')
codecs.unregister(hook)
told('codecs, unregistered')
signal.signal(signal.SIGTERM, hook)
told('signal handler')
signal.signal(signal.SIGTERM, signal.SIG_DFL)
told('signal handler, reset')
gc.callbacks.append(hook)
told('gc.callbacks')
gc.callbacks.clear()
sys.setprofile(hook)
sys.setprofile(None)
told('profile function, reset')
os.register_at_fork(before=hook)
told('fork hook')
sys.addaudithook(hook)
told('audit hook')
