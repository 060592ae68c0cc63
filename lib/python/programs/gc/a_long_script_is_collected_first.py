"""A script of more than some ten functions has been collected once when its first line runs: compiling it allocates so much."""
import gc


class Node:
    def __init__(self, name):
        self.name = name
        self.me = self

    def __del__(self):
        print("del", self.name)


print([generation["collections"] for generation in gc.get_stats()], gc.get_count()[1:], gc.get_count()[0] > 1900)
b = a = c = None
a, b, c = Node("a"), Node("b"), Node("c")
gc.collect()
# The names' dict was looked through after the nodes: they are in the order of their names now.
a = b = c = None
gc.collect()
seen = []
gc.callbacks.append(lambda phase, info: seen.append((phase, info["generation"], info["collected"])))
kept = [[] for _ in range(5000)]
del gc.callbacks[:]
print(seen)


def unused_0(first, second=1):
    third = (first, second, 0)
    return [third]


def unused_1(first, second=1):
    third = (first, second, 1)
    return [third]


def unused_2(first, second=1):
    third = (first, second, 2)
    return [third]


def unused_3(first, second=1):
    third = (first, second, 3)
    return [third]


def unused_4(first, second=1):
    third = (first, second, 4)
    return [third]


def unused_5(first, second=1):
    third = (first, second, 5)
    return [third]


def unused_6(first, second=1):
    third = (first, second, 6)
    return [third]


def unused_7(first, second=1):
    third = (first, second, 7)
    return [third]


def unused_8(first, second=1):
    third = (first, second, 8)
    return [third]


def unused_9(first, second=1):
    third = (first, second, 9)
    return [third]


def unused_10(first, second=1):
    third = (first, second, 10)
    return [third]


def unused_11(first, second=1):
    third = (first, second, 11)
    return [third]


def unused_12(first, second=1):
    third = (first, second, 12)
    return [third]


def unused_13(first, second=1):
    third = (first, second, 13)
    return [third]


def unused_14(first, second=1):
    third = (first, second, 14)
    return [third]


def unused_15(first, second=1):
    third = (first, second, 15)
    return [third]


def unused_16(first, second=1):
    third = (first, second, 16)
    return [third]


def unused_17(first, second=1):
    third = (first, second, 17)
    return [third]


def unused_18(first, second=1):
    third = (first, second, 18)
    return [third]


def unused_19(first, second=1):
    third = (first, second, 19)
    return [third]
