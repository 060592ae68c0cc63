# bisect finds places that no float tells apart, and says what is wrong with a bound.
import bisect
import sys

last = sys.maxsize
far = range(last - 1)
print(bisect.bisect_right(far, last - 3), bisect.bisect_right(far, last - 3, last - 4), bisect.bisect_left(far, last - 4, last - 10, last))
print(bisect.bisect_right(far, last - 3, 0, last - 4), bisect.bisect_left(far, 2**60 + 1), bisect.bisect_left(far, 10))


class Same:
    def __getitem__(self, index):
        return index

    def __len__(self):
        return 2**62

    def insert(self, index, item):
        print('insert', index, item)


print(bisect.bisect(Same(), 2**61 + 1), bisect.bisect(Same(), 2**54 + 1, 2**54, 2**54 + 7))
bisect.insort(Same(), 2**60 + 1)
bisect.insort_left(Same(), 3, key=abs)
for bounds in ((-1,), (0, -1), (0, -2), (2**80,), (0, 2**80), (0, 2**60), (2**60,), (0, 'x'), (0, None), (1.5,)):
    try:
        print(bounds, bisect.bisect([1, 2, 3], 2, *bounds))
    except Exception as error:
        print(bounds, type(error).__name__, error)
