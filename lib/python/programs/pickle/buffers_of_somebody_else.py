# A view of a PickleBuffer is a view of the object that was given; so what travels beside a pickle can come back as itself.
import pickle
import sys


class Own(bytes):
    def __reduce_ex__(self, protocol):
        if protocol >= 5:
            return type(self).again, (pickle.PickleBuffer(self),)
        return type(self).again, (bytes(self),)

    @classmethod
    def again(cls, shown):
        with memoryview(shown) as view:
            given = view.obj
            return given if type(given) is cls else cls(given)


class Room(bytearray):
    __reduce_ex__ = Own.__reduce_ex__
    again = classmethod(Own.again.__func__)


for cls in (Own, Room):
    thing = cls(b'some bytes')
    beside = []
    data = pickle.dumps(thing, 5, buffer_callback=beside.append)
    print(pickle.loads(data, buffers=beside) is thing, len(beside), type(beside[0]).__name__)
    print(pickle.loads(pickle.dumps(thing, 5)) == thing, pickle.loads(pickle.dumps(thing, 4)) == thing)
    buffer = pickle.PickleBuffer(thing)
    view = memoryview(buffer)
    print(view.obj is thing, buffer.raw().obj is thing, view.readonly, view.tolist() == list(thing))
    buffer.release()
    print(view[0])
    try:
        memoryview(buffer)
    except ValueError as error:
        print(error)
    view.release()
room = bytearray(b'room')
buffer = pickle.PickleBuffer(room)
try:
    room.append(1)
except BufferError as error:
    print(error)
buffer.release()
room.append(1)
print(room, sys.getrefcount(room) == 2)
print(memoryview(pickle.PickleBuffer(memoryview(b'part of it')[2:6])).tobytes())
for attempt in (lambda: print >> sys.stdout, lambda: print >> 1):
    try:
        attempt()
    except TypeError as error:
        print(error)
