from collections import OrderedDict
import random
random.seed(3)
for kind in (str, int, lambda n: (n, 'k')):
    d = OrderedDict()
    out = []
    for step in range(4000):
        k = kind(random.randrange(60))
        op = random.random()
        if op < .4: d[k] = step
        elif op < .6 and k in d: d.move_to_end(k)
        elif op < .65 and k in d: d.move_to_end(k, last=False)
        elif op < .8: d.pop(k, None)
        elif op < .85 and d: d.popitem(last=op < .82)
        elif op < .851: d.clear()
        if step % 200 == 0: out.append((list(d)[:4], len(d)))
    print(out, list(d.items())[-3:], d == OrderedDict(d))
