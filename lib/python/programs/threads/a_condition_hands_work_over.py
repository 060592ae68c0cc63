"""A producer and a consumer meet at a condition; each waits for the other."""
import threading

condition = threading.Condition()
box = []
log = []


def consume():
    for _ in range(3):
        with condition:
            condition.wait_for(lambda: box)
            log.append("took " + box.pop())
            condition.notify()


def produce():
    for thing in ("a", "b", "c"):
        with condition:
            condition.wait_for(lambda: not box)
            box.append(thing)
            log.append("put " + thing)
            condition.notify()


threads = [threading.Thread(target=consume), threading.Thread(target=produce)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(*log, sep="\n")
try:
    condition.notify()
except RuntimeError as error:
    print(error)
try:
    condition.wait()
except RuntimeError as error:
    print(error)
with condition:
    print(condition.wait(0.01), condition.wait_for(lambda: False, timeout=0.01))
