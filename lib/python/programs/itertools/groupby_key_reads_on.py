from itertools import groupby


def key(n):
    if n == 5:
        print("inner", list(group))
    return n != 6


for flag, group in groupby(range(10), key):
    print(flag, list(group))


class Same:
    asked = 0

    def __init__(self, value):
        pass

    def __eq__(self, other):
        Same.asked += 1
        if Same.asked == 1:
            next(run, None)
        return True


run = next(groupby(range(10), Same))[1]
print([next(run, None) for _ in range(2)])
