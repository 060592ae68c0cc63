"""What a thread raises goes to threading.excepthook; SystemExit ends the thread quietly."""
import sys
import threading


def hook(args):
    print(args.exc_type.__name__, args.exc_value, args.thread.name, args.exc_traceback is not None)


def fail():
    raise ValueError("in the thread")


def leave():
    sys.exit(3)


threading.excepthook = hook
for target in (fail, leave):
    thread = threading.Thread(target=target, name=target.__name__)
    thread.start()
    thread.join()
    print(thread.name, "is over", thread.is_alive())
threading.excepthook = threading.__excepthook__
print(threading.excepthook(threading.ExceptHookArgs([SystemExit, SystemExit(), None, None])))
try:
    threading.excepthook(3)
except TypeError as error:
    print(error)
