# How long to wait for a lock: rounded to nanoseconds away from zero, and inside C's time.
import _thread
import queue
import time

MOST = _thread.TIMEOUT_MAX


def tell(act):
    try:
        print("  ", act())
    except Exception as error:
        print("  ", type(error).__name__, error)


for make in _thread.allocate_lock, _thread.RLock:
    print(make.__name__)
    for timeout in (
        -2, -1, -1.0, -1.0000000001, -0.9999999999, -1e-10, 0, True, MOST, MOST + 0.5, MOST + 1, int(MOST) + 1,
        9223372036.854774, 2**63 / 1e9, -(2**63) / 1e9, -9223372037, float("inf"), float("-inf"), float("nan"),
        2**63, 10**400, "1", None,
    ):
        for blocking in True, False:
            lock = make()
            print("  ", timeout if not isinstance(timeout, int) or timeout < 10**30 else "many", blocking)
            tell(lambda: lock.acquire(blocking, timeout))

print("sleep")
for seconds in -1, -1e-10, -0.0, 2**63 / 1e9, 9223372037, float("nan"), 10**400, "x", None:
    tell(lambda: time.sleep(seconds))

print("queue")
for seconds in -1, -1e-10, -1e-9, 2**63 / 1e9, float("nan"), "x":
    tell(lambda: queue.SimpleQueue().get(timeout=seconds))
