def waiting():
    try:
        yield 1
    finally:
        print("closed")


one = waiting()
one.gi_frame.clear()
print(list(one))
one = waiting()
next(one)
try:
    one.gi_frame.clear()
except RuntimeError as error:
    print(error)
frame = one.gi_frame
print(frame.f_back, next(one, "end"), frame.f_back)


class NeverMade(Exception):
    def __new__(cls):
        return cls


def handling():
    try:
        yield
    except TypeError as error:
        print("inside:", error)
    yield "still here"


one = handling()
next(one)
print(one.throw(NeverMade))
