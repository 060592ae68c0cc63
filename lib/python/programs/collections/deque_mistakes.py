from collections import deque
d = deque([1, 2], maxlen=2)
for call in (lambda: deque(1), lambda: deque([], -1), lambda: deque().pop(), lambda: deque().popleft(), lambda: d[9], lambda: d.remove(7),
             lambda: d.index(7), lambda: hash(d), lambda: d + [1], lambda: d.insert(0, 1), lambda: d['a'], lambda: d < [1], lambda: d * 'a'):
    try:
        call()
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)
it = iter(d)
d.append(3)
try:
    next(it)
except RuntimeError as error:
    print(error)
