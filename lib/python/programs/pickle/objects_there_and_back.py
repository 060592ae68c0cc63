import copyreg
import io
import pickle
import sys


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


class Pair:
    __slots__ = ("left", "right")


class Open:
    def __init__(self, name):
        self.name, self.handle = name, object()

    def __getstate__(self):
        return {"name": self.name}

    def __setstate__(self, state):
        self.__init__(state["name"])


class Colour:
    def __init__(self, number):
        self.number = number


copyreg.pickle(Colour, lambda colour: (Colour, (colour.number + 1,)))
pair = Pair()
pair.left = pair
again = pickle.loads(pickle.dumps(pair))
print(again.left is again, hasattr(again, "right"))
print(vars(pickle.loads(pickle.dumps(Point(1, [2])))), pickle.loads(pickle.dumps(Open("log"))).name)
print(pickle.loads(pickle.dumps(Colour(3))).number)
shared = [1]
one, other = pickle.loads(pickle.dumps((shared, shared)))
print(one is other, one is shared)
for protocol in (2, 3, 4, 5):
    print(protocol, pickle.dumps({"a": (1, 2.5, b"b", None), "big": 2**70}, protocol))
print(pickle.loads(pickle.dumps([print, len, [].append.__name__, int, Point, ..., range(3), {1}])))
file = io.BytesIO()
pickle.dump("first", file)
pickle.dump("second", file)
file.seek(0)
print(pickle.load(file), pickle.load(file))
held = Point(0, 0)
before = sys.getrefcount(held)
packed = pickle.dumps([held, held])
print(sys.getrefcount(held) - before)
buffers = []
packed = pickle.dumps(pickle.PickleBuffer(bytearray(b"wide")), 5, buffer_callback=buffers.append)
print(packed, bytes(buffers[0]), pickle.loads(packed, buffers=[b"other"]))
