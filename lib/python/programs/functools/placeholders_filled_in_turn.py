import functools


def tell(f, *a, **k):
    try: r = f(*a, **k); print(r)
    except Exception as e: print(type(e).__name__, e, getattr(e, '__notes__', None))
class Own(functools.partial):
    pass


class Else(functools.partial):
    def __call__(self):
        return 5


PH = functools.Placeholder
def capture(*a, **k): return a, k
p = functools.partial(capture, PH, 0)
p2 = functools.partial(p, PH, 1, 2, 3); print(p2.args)
p3 = functools.partial(p2, -1, 4); print(p3.args, p3(5))
p2 = functools.partial(p); print(p2.args, p2(1))
def capture(*a, **k): return a, k
for a in [(PH, 0), (PH, PH, 1), (0, PH, 1), (PH, 1, PH, 2)]:
    p = functools.partial(capture, *a)
    for b in [(), (PH, 5), (7,), (7, PH, 8), (7, 8, 9), (PH, PH, 9), (PH, PH, PH, 8)]:
        q = functools.partial(p, *b); print(q.args); tell(q); tell(q, 100, 200, 300)
for cls in Own, Else:
    p = cls(capture, PH, 0)
    print(cls(p, PH, 1, 2, 3).args[-4:], functools.partial(p, 1).func is capture)
    p.x = 1
    print(functools.partial(p, 1).func is p)
