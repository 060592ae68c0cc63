"""Locks refuse what cannot be: releasing what is free, waits that make no sense."""
import threading


def refused(act):
    try:
        print("allowed:", act())
    except Exception as error:
        print(type(error).__name__, error)


lock = threading.Lock()
again = threading.RLock()
refused(lock.release)
refused(again.release)
refused(lambda: lock.acquire(False, 1))
refused(lambda: lock.acquire(timeout=-3))
refused(lambda: lock.acquire(timeout=1e10))
refused(lambda: lock.acquire(timeout=1e20))
refused(lambda: lock.acquire(timeout=float("nan")))
refused(lambda: lock.acquire(timeout="soon"))
refused(lambda: (lock.acquire(), lock.acquire(False), lock.acquire(timeout=0.01)))
refused(lambda: (again.acquire(), again.acquire(), again.locked()))
refused(lambda: [again.release(), again.release(), again.locked()])
refused(lambda: lock.nonsense)


def release_of_another():
    refused(again.release)


again.acquire()
thread = threading.Thread(target=release_of_another)
thread.start()
thread.join()
