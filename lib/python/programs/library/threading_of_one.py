"""What threading offers to a program that starts no thread."""
import threading


class Own(threading.local):
    def __init__(self, number):
        self.number = number


own = Own(4)
print(own.number, own.__dict__)
main = threading.current_thread()
print(main.name, main is threading.main_thread(), threading.active_count(), main.is_alive(), main.daemon)
event = threading.Event()
event.set()
print(event.wait(), event.is_set())
semaphore = threading.Semaphore(2)
print(semaphore.acquire(), semaphore.acquire(), semaphore.acquire(blocking=False))
condition = threading.Condition()
with condition:
    condition.notify_all()
print(condition.acquire(), condition.release())
