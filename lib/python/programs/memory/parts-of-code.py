"""What code objects consist of: one object for equal parts of what was compiled together, and who counts."""
import gc
import sys


def f(a, b):
    x = a + 1
    return (x, 'text', 3.5, print(b))


def g(a, b):
    x = a + 1
    return (x, 'text', 3.5, print(b))


def h(): pass
def k(): pass


class C:
    def m(self): return self.x
    def n(self): return self.x


PARTS = ['co_consts', 'co_names', 'co_varnames', 'co_freevars', 'co_cellvars', 'co_code', 'co_linetable', 'co_exceptiontable', 'co_name']


def tell(part, *functions):
    codes = [function.__code__ for function in functions]
    counts = [sys.getrefcount(getattr(code, part)) for code in codes]
    same = [getattr(code, part) is getattr(code, part) for code in codes]
    shared = [getattr(code, part) is getattr(codes[0], part) for code in codes]
    print(part, counts, same, shared)


for part in PARTS:
    tell(part, f, g, h, k, C.m, C.n)
print(gc.get_referents(f.__code__), gc.is_tracked(f.__code__.co_consts), gc.get_referrers(f.__code__.co_consts))
namespace = {}
exec(compile("def f(): return 'zork', 1000\ndef g(): return 'zork', 1000", 's', 'exec'), namespace)
for part in PARTS:
    tell(part, namespace['f'], namespace['g'])
kept = namespace['f'].__code__.co_consts
number = kept[-1]
print(kept, sys.getrefcount(kept))
del namespace['g']
print(sys.getrefcount(kept))
del namespace['f']
print(kept, sys.getrefcount(kept))
del kept
print(number)
names = f.__code__.co_varnames
print(names, sys.getrefcount(names))
del f
print(names, sys.getrefcount(names))
before = gc.get_count()[0]
one = g.__code__.co_varnames
two = g.__code__.co_varnames
print(gc.get_count()[0] - before, one is two)
replaced = h.__code__.replace(co_name='other')
print(replaced.co_consts is replaced.co_consts, replaced.co_names is h.__code__.co_names)
one, two = lambda: (lambda: 1), lambda: (lambda: 2)
print(one.__code__.co_consts is two.__code__.co_consts, [sys.getrefcount(each.__code__.co_consts) for each in (one, two)])
print([each.__code__.co_consts[0].co_consts for each in (one, two)])
zeros = lambda: (0.0, 'zero'), lambda: (-0.0, 'zero'), lambda: (1e400, 'far'), lambda: (-1e400, 'far')
print([each.__code__.co_consts for each in zeros], len({id(each.__code__.co_consts) for each in zeros}))
