"""Nobody goes on before everybody is there."""
import threading

event = threading.Event()
barrier = threading.Barrier(3, action=lambda: print("all three are here"))
places = []


def walk():
    event.wait()
    places.append(barrier.wait())


threads = [threading.Thread(target=walk) for _ in range(2)]
for thread in threads:
    thread.start()
print(event.is_set(), event.wait(0.01))
event.set()
places.append(barrier.wait())
for thread in threads:
    thread.join()
print(sorted(places), barrier.n_waiting, barrier.broken)

broken = threading.Barrier(2)
try:
    broken.wait(timeout=0.01)
except threading.BrokenBarrierError as error:
    print("broken:", repr(error), broken.broken)
