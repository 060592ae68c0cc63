"""Four threads count together; with a lock none of them loses a step."""
import threading

lock = threading.Lock()
count = 0
inside = 0
most = 0


def add(times):
    global count, inside, most
    for _ in range(times):
        with lock:
            inside += 1
            most = max(most, inside)
            count += 1
            inside -= 1


threads = [threading.Thread(target=add, args=(500,)) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(count, most, lock.locked(), threading.active_count())
