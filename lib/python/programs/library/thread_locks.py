"""Locks of the only thread: what is taken can be asked for, not waited for for ever."""
import _thread
import threading

lock = _thread.allocate_lock()
again = threading.RLock()
print(repr(lock)[:28], repr(again)[:50], lock.locked())
print(lock.acquire(), lock.locked(), lock.acquire(False), lock.acquire(timeout=0.01), repr(lock)[:26])
with again:
    with again:
        print(again._is_owned())
lock.release()
for wrong in (lambda: lock.release(), lambda: again.release(), lambda: lock.acquire(False, 5), lambda: lock.acquire(timeout=-2),
              lambda: lock.acquire(1, 2, 3), lambda: threading.local(5), lambda: _thread.lock(4)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
