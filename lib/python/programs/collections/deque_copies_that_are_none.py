from collections import deque


class Short(deque):
    def __new__(cls, *args):
        return 42 if args and len(args[0]) > 2 else deque.__new__(cls)

    def __init__(self, *args):
        deque.__init__(self, *args)


row = Short([1])
row.extend([2, 3])
for act in (lambda: row * 2, lambda: row + row, row.copy):
    try:
        print(act())
    except TypeError as error:
        print(error)
