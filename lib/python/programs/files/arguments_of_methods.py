# Methods that CPython hands the class that defines them: wrong arguments, and binding by hand.
import io
def tell(f):
    try: r = f(); print('memory' if type(r) is memoryview else r)
    except Exception as e: print(type(e).__name__, e)
class T(io.TextIOBase): pass
class B(io.BufferedIOBase): pass
class R(io.RawIOBase): pass
class I(io.IOBase): pass
for o in T(), B(), R(), I(), io.StringIO('ab'), io.BytesIO(b'ab'):
    for n in 'detach read readline write fileno seek truncate getbuffer read1 readinto readlines writelines tell flush close isatty'.split():
        f = getattr(o, n, None)
        if f is None: continue
        for a, k in [((), {}), ((1,), {}), ((1, 2), {}), ((1, 2, 3), {}), ((), {'size': 1}), ((0,), {'x': 1})]:
            if n in ('close', 'writelines', 'detach') and not a and not k: continue
            print(type(o).__name__, n, a, k, end=' '); tell(lambda: f(*a, **k))
d = io.TextIOBase.read
for args in (io.StringIO(), 5), (None, 5), (None, int), (io.StringIO(), int), (io.StringIO(), None), (io.StringIO(),), (5, int), (None, None), (None,), (5,), ():
    tell(lambda: type(d.__get__(*args)).__name__.replace('builtin_method', 'builtin_function_or_method'))
