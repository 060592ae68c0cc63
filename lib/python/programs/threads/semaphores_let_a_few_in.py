"""A semaphore counts who is inside; a bounded one notices too many releases."""
import threading

seats = threading.BoundedSemaphore(2)
guard = threading.Lock()
inside = 0
most = 0


def sit():
    global inside, most
    with seats:
        with guard:
            inside += 1
            most = max(most, inside)
        threading.Event().wait(0.01)
        with guard:
            inside -= 1


threads = [threading.Thread(target=sit) for _ in range(5)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(most, inside)
try:
    seats.release()
except ValueError as error:
    print(error)
try:
    threading.Semaphore(-1)
except ValueError as error:
    print(error)
empty = threading.Semaphore(0)
print(empty.acquire(blocking=False), empty.acquire(timeout=0.01))
empty.release(2)
print(empty.acquire(), empty.acquire(), empty.acquire(blocking=False))
