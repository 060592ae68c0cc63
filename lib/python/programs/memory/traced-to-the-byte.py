"""tracemalloc to the byte: every block that objects ask for, at the line that asked, and what free lists keep of them."""
import tracemalloc


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


class Node:
    __slots__ = ("value", "next")

    def __init__(self, value, next):
        self.value = value
        self.next = next


def squares(count):
    return [i * i for i in range(count)]


def measured(make):
    tracemalloc.clear_traces()
    kept.append(make())
    return tracemalloc.get_traced_memory()


kept = [None] * 50
kept.clear()
tracemalloc.start()
told = [
    measured(lambda: squares(10_000)),
    measured(lambda: sum(squares(10_000))),
    measured(lambda: sum(i * i for i in range(10_000))),
    measured(lambda: [Point(i, i) for i in range(1000)]),
    measured(lambda: [Node(i, None) for i in range(1000)]),
    measured(lambda: {i: str(i) for i in range(1000)}),
    measured(lambda: {str(i): [i] for i in range(1000)}),
    measured(lambda: {i for i in range(1000)}),
    measured(lambda: [bytearray(i) for i in range(100)]),
]
tracemalloc.clear_traces()
before = tracemalloc.take_snapshot()
names = []
for i in range(2000):
    names.append("name-%d" % i)
    if i % 3 == 0:
        names.append(Point(i, None))
after = tracemalloc.take_snapshot()
grown = [
    (change.traceback[0].lineno, change.size_diff, change.count_diff)
    for change in after.compare_to(before, "lineno")
    if change.traceback[0].filename == __file__
]
where = tracemalloc.get_object_traceback(names[-2])[0].lineno
tracemalloc.stop()
for line in told:
    print(*line)
print(grown, where)
