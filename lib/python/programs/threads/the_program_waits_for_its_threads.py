"""The last line is over; threads that are no daemons still finish, then atexit runs."""
import atexit
import threading
import time


class Tool:
    def __del__(self):
        print("the tool goes")


def work():
    tool = Tool()
    time.sleep(0.05)
    print("the worker ends")


atexit.register(print, "atexit")
threading.Thread(target=work).start()
print("the last line")
