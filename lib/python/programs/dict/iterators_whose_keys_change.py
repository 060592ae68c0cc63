def tell(f, *a, **k):
    try: r = f(*a, **k); print(r)
    except Exception as e: print(type(e).__name__, e, getattr(e, '__notes__', None))
for make in reversed, lambda d: reversed(d.keys()), lambda d: reversed(d.items()), iter:
    d = dict.fromkeys(range(10))
    for i in range(7): del d[i]
    it = make(d); next(it)
    d.clear(); d.update(dict.fromkeys(range(10)))
    for i in range(3, 10): del d[i]
    if make is iter:
        d.clear(); d.update(dict.fromkeys(range(10,13)))
    for _ in range(5): tell(next, it)
d = dict.fromkeys(range(3))
it = iter(d); next(it); next(it); next(it); del d[0]; d[5] = 1
for _ in range(3): tell(next, it)
