"""While it runs a thread holds its target and arguments; when it is over they die, and so does the thread object."""
import threading
import weakref


class Tool:
    def __del__(self):
        print("the tool dies")


def use(tool):
    print("used")


thread = threading.Thread(target=use, args=(Tool(),))
thread.start()
thread.join()
print("joined", hasattr(thread, "_target"))
watched = weakref.ref(thread)
del thread
print(watched())
