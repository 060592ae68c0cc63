"""threading.local: one name, another value in every thread; they die with their thread."""
import gc
import threading
import weakref


class Thing:
    def __del__(self):
        print("a thing dies in", threading.current_thread().name)


class Counter(threading.local):
    label = "shared"

    def __init__(self, start):
        self.value = start
        print("a counter begins at", start)


data = threading.local()
data.x = "main"
counter = Counter(5)
counter.value += 1


def look():
    print(hasattr(data, "x"), counter.value, counter.label)
    data.x = "worker"
    data.thing = Thing()
    counter.value += 10
    print(sorted(data.__dict__), counter.value)


thread = threading.Thread(target=look, name="worker")
thread.start()
thread.join()
print(data.x, sorted(data.__dict__), counter.value)
try:
    data.thing
except AttributeError as error:
    print(error)
try:
    data.__dict__ = {}
except AttributeError as error:
    print(error)
del data.x
print(data.__dict__)
data.me = data
watched = weakref.ref(data)
del data
gc.collect()
print(watched())
