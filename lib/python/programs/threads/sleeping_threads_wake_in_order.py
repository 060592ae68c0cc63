"""Who sleeps less wakes first; a join with a timeout gives up in time."""
import threading
import time

woken = []


def doze(name, seconds):
    time.sleep(seconds)
    woken.append(name)


threads = [threading.Thread(target=doze, args=pair) for pair in (("late", 0.3), ("early", 0.1), ("middle", 0.2))]
began = time.monotonic()
for thread in threads:
    thread.start()
threads[0].join(timeout=0.05)
print(threads[0].is_alive(), woken)
for thread in threads:
    thread.join()
print(woken, 0.3 <= time.monotonic() - began < 0.6)

timer = threading.Timer(0.1, woken.append, args=["timer"])
stopped = threading.Timer(0.1, woken.append, args=["never"])
timer.start()
stopped.start()
stopped.cancel()
timer.join()
stopped.join()
print(woken[-1], timer.finished.is_set())
