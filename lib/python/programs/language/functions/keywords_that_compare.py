# A keyword whose name is of a subclass of str may say what it is equal to, and is asked where its text names no parameter.
class BadStr(str):
    def __eq__(self, other): return True
    def __hash__(self): return hash('anything')


class Raises(str):
    def __eq__(self, other): raise ZeroDivisionError('eq')
    def __hash__(self): return str.__hash__(self)


class Quiet(str): pass


def tell(f, /, *args, **keywords):
    try: return f(*args, **keywords)
    except Exception as e: return f'{type(e).__name__} {e}'


def py(a=1, *, b=2): return a, b
def rest(a=1, **others): return a, others
def positional(a, /, b=2): return a, b
class P:
    def __init__(self, a=1): pass


for f, args in (py, ()), (py, (1,)), (rest, ()), (positional, (1,)), (P, ()), (print, (0,)), (round, (1.75,)), (int, ('5',)), (str, (b'a', 'utf-8')), ([].sort, ()), ('a b'.split, ()), ((5).to_bytes, ()), (pow, (2, 3)), (sum, ([1],)):
    for make in BadStr, Quiet, Raises:
        print(f.__qualname__, make.__name__, tell(f, *args, **{make('foo'): 1}))
