from itertools import count, cycle, repeat, islice
print(list(islice(count(5), 3)), list(islice(count(1.5, 0.5), 3)), count(3), count(3, 2))
print(list(islice(cycle('ab'), 5)), list(repeat('x', 3)), repeat(1, 2), list(cycle([])))
import sys
thing = object()
before = sys.getrefcount(thing)
r = repeat(thing)
next(r)
print(sys.getrefcount(thing) - before, repeat(1, 3).__length_hint__())
