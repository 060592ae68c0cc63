from array import array
import pickle
import sys

numbers = array("i", range(5))
with memoryview(numbers) as view:
    print(view.format, view.shape, view[2], view.obj is numbers, sys.getrefcount(numbers))
    view[0] = 99
    try:
        numbers.append(1)
    except BufferError as error:
        print(error)
numbers.append(5)
print(numbers, bytes(array("b", b"ab")), b"-".join([array("b", b"x"), b"y"]))
print(pickle.loads(pickle.dumps(numbers)), numbers.__reduce_ex__(2), numbers.__reduce_ex__(4)[1][1:3])


class Series(array):
    pass


series = Series("d", [1, 2])
series.unit = "C"
again = pickle.loads(pickle.dumps(series))
print(again, again.unit, type(series + series).__name__)
