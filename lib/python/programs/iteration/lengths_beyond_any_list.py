# len() is exact up to sys.maxsize.
import sys


class Long:
    def __init__(self, size):
        self.size = size

    def __len__(self):
        return self.size


print(len(range(sys.maxsize)), range(sys.maxsize).__len__(), range(0, sys.maxsize, 2).__len__())
print(len(Long(sys.maxsize)), len(Long(sys.maxsize - 1)), bool(Long(sys.maxsize)))
for size in (sys.maxsize + 1, -1, "1"):
    try:
        print(len(Long(size)))
    except Exception as error:
        print(type(error).__name__, error)
try:
    len(range(sys.maxsize + 1))
except OverflowError as error:
    print(error)
