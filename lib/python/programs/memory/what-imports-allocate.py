"""What the collector counts for modules that are imported, with memory enough of dead objects and with none."""
import gc

gc.disable()


def fill():
    tuples = [tuple([None] * length) for length in range(1, 21) for _ in range(60)]
    others = [kind() for kind in (list, dict) for _ in range(60)]
    del tuples, others


def cost(name):
    before = gc.get_count()[0]
    __import__(name)
    return gc.get_count()[0] - before


for _ in range(3):
    fill()
for name in ("_operator", "_struct", "math", "_heapq", "_bisect", "_opcode", "_collections", "_string"):
    print(name, cost(name))
for name in ("itertools", "_functools", "_json", "_csv", "_contextvars", "cmath", "_typing"):
    gc.collect()
    print(name, cost(name))
