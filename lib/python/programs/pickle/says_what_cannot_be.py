import pickle
import threading


def local():
    class Hidden:
        pass

    return Hidden()


class Broken:
    def __reduce__(self):
        raise KeyError("inside")


attempts = [
    lambda: pickle.dumps(lambda: 0),
    lambda: pickle.dumps(local()),
    lambda: pickle.dumps([1, {"k": Broken()}]),
    lambda: pickle.dumps(threading.Lock()),
    lambda: pickle.dumps(n for n in []),
    lambda: pickle.dumps(1, 99),
    lambda: pickle.loads(b""),
    lambda: pickle.loads(b"abc"),
    lambda: pickle.loads(b"\x80\x05K"),
    lambda: pickle.loads(b"cnope\nname\n."),
    lambda: pickle.loads(b"cmath\nnope\n."),
    lambda: pickle.loads(5),
    lambda: pickle.dump(1, 5),
    lambda: pickle.load(5),
]
for attempt in attempts:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__module__, type(error).__name__, str(error).partition(" at 0x")[0], getattr(error, "__notes__", []))
pickle.dumps([Broken()])
