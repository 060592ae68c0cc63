# By which path of references the library and the interpreter lead to an object; where no object leads there, that too.
import asyncio
import atexit
import collections
import contextvars
import ctypes
import functools
import gc
import logging
import sys
import threading
import types
import weakref


class Target:
    def method(self, *args):
        return None


def path(name, start, target):
    """The shortest chain of types from `start` to the target; a class or a module counts only where it is the start."""
    seen = {id(start)}
    waiting = collections.deque([(start, (type(start).__name__,))])
    while waiting:
        here, chain = waiting.popleft()
        for child in gc.get_referents(here):
            if child is target:
                print(f'{name}:', ' > '.join(chain))
                return
            if id(child) in seen or isinstance(child, (type, types.ModuleType)) or child is globals():
                continue
            seen.add(id(child))
            waiting.append((child, (*chain, type(child).__name__)))
    print(f'{name}: none')


def holders(name, target):
    """Types of what the collector finds to refer to the target, beside this call and the module."""
    found = [type(one).__name__ for one in gc.get_referrers(target) if one is not globals()]
    print(f'{name}:', ', '.join(sorted(found)) or 'nobody', sys.getrefcount(target))


a_global = Target()
path('global', sys.modules['__main__'], a_global)


class Owner:
    held = Target()
    registry = [Target()]


path('class attribute', Owner, Owner.held)
path('registry of a class', Owner, Owner.registry[0])

target = Target()
finalizer = weakref.finalize(Target, print, target)
path('weakref.finalize', weakref.finalize._registry, target)
finalizer.detach()

local = threading.local()
local.x = target
holders('threading.local', target)
del local


def wait(held):
    ready.set()
    done.wait()


ready, done = threading.Event(), threading.Event()
thread = threading.Thread(target=wait, args=(target,))
path('thread, not started', thread, target)
thread.start()
ready.wait()
path('thread, running', threading._active, target)
done.set()
thread.join()
path('thread, finished', thread, target)

handler = logging.NullHandler()
handler.held = target
logging.getLogger('a').addHandler(handler)
path('logging', logging.Logger.manager, target)
logging.getLogger('a').removeHandler(handler)
del handler.held

variable = contextvars.ContextVar('variable')
token = variable.set(target)
path('context variable', variable, target)
variable.reset(token)
del token
path('default of a context variable', contextvars.ContextVar('other', default=target), target)

atexit.register(target.method)
holders('atexit', target)
atexit.unregister(target.method)
holders('atexit, unregistered', target)

sys.excepthook = target.method
path('sys.excepthook', sys, target)
sys.excepthook = sys.__excepthook__


@functools.singledispatch
def dispatch(value):
    return None


dispatch.register(int, target.method)
path('singledispatch', dispatch, target)
del dispatch

weak = weakref.WeakMethod(target.method)
path('WeakMethod', weak, target)

path('ctypes callback', ctypes.CFUNCTYPE(None)(functools.partial(print, target)), target)
path('ctypes py_object', ctypes.py_object(target), target)
path('ctypes array', (ctypes.py_object * 2)(target), target)
ctypes.pythonapi.Py_IncRef(ctypes.py_object(target))
holders('reference that C code took', target)
ctypes.pythonapi.Py_DecRef(ctypes.py_object(target))
holders('reference that C code gave back', target)

data = bytearray(b'data')
path('memoryview', memoryview(data), data)


def counted(value):
    yield value


delegating = (lambda inner: (yield from inner))(counted(target))
next(delegating)
path('generator that delegates', delegating, target)
delegating.close()


async def pend(held):
    await asyncio.sleep(1000)


async def main():
    task = asyncio.create_task(pend(target))
    await asyncio.sleep(0)
    timer = asyncio.get_running_loop()._scheduled[0]
    print('asyncio:', type(timer).__name__, type(timer._args[0]).__name__, type(task).__name__)
    path('task', task, target)
    task.cancel()


asyncio.run(main())
