"""A frame whose object dies with its call is given back once, however the program looked at it."""
import sys


def looked_at(depth):
    here = sys._getframe()
    del here
    return depth


def nested(depth):
    sys._getframe()
    value = [depth]
    if depth > 0:
        inner = nested(depth - 1)
        value += inner
    return value


for _ in range(5):
    looked_at(1)
print(nested(6), nested(3))


def told(frame, event, arg):
    pass


def work(depth):
    mine = (depth, depth)
    if depth > 0:
        work(depth - 1)
    return mine


sys.setprofile(told)
for _ in range(5):
    work(2)
sys.setprofile(None)
print(work(4), [work(k) for k in range(3)])
