from functools import partial
import sys
def f(*args, **keywords): return args, keywords
p = partial(f, 1, a=2)
print(p(3, b=4), p(a=9), p.func is f, p.args, p.keywords)
q = partial(p, 5, c=6)
print(q.func is f, q.args, q.keywords, q())
print(repr(partial(int, base=2)), partial(int, base=2)('101'))
p.note = 'x'
print(partial(p, 1).func is p, p.__dict__)
thing = object()
before = sys.getrefcount(thing)
held = partial(f, thing, k=thing)
print(sys.getrefcount(thing) - before)
del held
print(sys.getrefcount(thing) - before)
for call in (lambda: partial(), lambda: partial(1)):
    try:
        call()
    except TypeError as error:
        print(error)
