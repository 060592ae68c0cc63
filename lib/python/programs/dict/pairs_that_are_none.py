def tell(f, *a, **k):
    try: r = f(*a, **k); print(r)
    except Exception as e: print(type(e).__name__, e, getattr(e, '__notes__', None))
class BadIter:
    def __iter__(self): raise TypeError('oops')
class BadIter2:
    def __iter__(self): raise ValueError('oops')
def badgen():
    yield 'key'
    raise TypeError('oops')
def badgen2():
    yield 'key'
    raise ValueError('oops')
class E(TypeError): pass
def badgen3():
    raise E('sub')
    yield
for bad in [object()], [BadIter()], [BadIter2()], [badgen()], [(1,2), badgen2()], [(1, 2), 5], [(1, 2), (1,)], [(1, 2), badgen3()], 5, [['a', 'b'], None]:
    tell({}.update, bad)
for bad in [(1, 2), 5], [badgen()], [(1,2,3)]: tell(dict, bad)
for bad in [(1, 2), 5], [badgen()], [(1,2,3)]: tell({}.__ior__, bad)
