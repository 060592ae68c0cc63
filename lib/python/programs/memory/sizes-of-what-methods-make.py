"""The room that methods leave in what they make, instances of classes derived from types written in C, and __sizeof__ gone wrong."""
import ast, collections, io, re, sys, threading, weakref

size = sys.getsizeof
for count in (0, 1, 3, 11, 13, 30):
    words = ["x"] * count
    print(
        *(size(made) for made in (" ".join(words).split(), ",".join(words).split(","), " ".join(words).rsplit(None, 2))),
        *(size(made) for made in (b" ".join([b"x"] * count).split(), "\n".join(words).splitlines())),
        *(size(made) for made in (re.findall("x", "x" * count), re.split(",", "," * count))),
    )

text, data = io.StringIO("start"), io.BytesIO()
sizes = []
for _ in range(50):
    text.write("hello")
    data.write(b"hello")
    sizes.append(size(data))
print(size(text), sizes[::7], size(data), data.truncate(100), size(data), len(data.getvalue()), size(data))


class Queue(collections.deque): ...
class Ordered(collections.OrderedDict): ...
class Prop(property): ...
class Ref(weakref.ref): ...
class Meta(type): ...


made = Meta("made", (), {})
for one in (Queue(), Ordered(), Prop(), Ref(Queue), Meta, made, threading.Lock(), ExceptionGroup("", [ValueError()])):
    print(size(one), type(one).__sizeof__(one))


class Odd:
    def __init__(self, answer):
        self.answer = answer

    def __sizeof__(self):
        return self.answer


for answer in ("x", -1, 2.5, True, 2**70):
    for default in ((), (7,)):
        try:
            print(size(Odd(answer), *default))
        except Exception as error:
            print(type(error).__name__, error)
for wrong in (lambda: list.__sizeof__(), lambda: [].__sizeof__(1), lambda: dict.__sizeof__([]), lambda: tuple.__sizeof__()):
    try:
        wrong()
    except TypeError as error:
        print(error)

import os

with os.scandir("/") as found:
    print("a folder's entries", sys.getsizeof(found), sys.getsizeof(next(found)))
