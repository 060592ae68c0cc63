import sys, weakref


class Thing:
    pass


def call():
    thing = Thing()
    return sys._getframe(), weakref.ref(thing)


frame, reference = call()
print(reference() is not None, frame.f_locals["thing"] is reference())
frame.clear()
print(reference(), dict(frame.f_locals))
