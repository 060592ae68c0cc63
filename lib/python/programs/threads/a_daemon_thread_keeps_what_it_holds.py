"""A daemon thread that waits when the program ends never runs again: nothing that it holds is finalized, nor the module."""
import threading


class Tool:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, "goes")


def wait_for_ever(tool):
    ready.set()
    threading.Event().wait()
    print("never printed")


ready = threading.Event()
mine = Tool("mine")
threading.Thread(target=wait_for_ever, args=(Tool("the daemon's"),), daemon=True).start()
ready.wait()
freed = Tool("freed")
del freed
print("the last line")
