# Small refusals and answers that had been different: views, patterns, sorting, coroutines awaited twice.
import operator, pickle, warnings, types, sys, gc
from functools import cmp_to_key
def show(function):
    try: print(function())
    except BaseException as e: print(type(e).__name__, e)
print(type({1:2}.keys() & frozenset([1,2])), type({1:2}.keys() & {1,2}))
m = operator.methodcaller('a',1,f=5)
print(pickle.loads(pickle.dumps(m)))
print(m.__reduce__())
show(lambda: operator.indexOf(5,1))
show(lambda: operator.countOf(5,1))
class A: __bool__=None
class C: __len__=None
show(lambda: bool(A()))
show(lambda: bool(C()))
show(lambda: not A())
class K: KEY='a'
def match(x):
    match x:
        case {K.KEY: y, "a": z}: return 1
        case {"b": 1, **r}: return r
        case {}: return 2
show(lambda: match({'a':1}))
show(lambda: match({'b':1}))
def mut(x,y):
    L.append(3)
    L.pop()
    return (x>y)-(x<y)
L=[1,2]
show(lambda: L.sort(key=cmp_to_key(mut)))
print(L)
L=[1,2]
show(lambda: L.sort())
print(L)
class T(tuple): pass
show(lambda: T([1],x=2))
class T2(tuple):
    def __init__(self,*a,x=None): self.x=x
print(T2([1],x=2), T2([1],x=2).x)
class Broken:
    def __iter__(self): return self
    def __next__(self): return 1
    def __getattr__(self, a): 1/0
def g(): yield from Broken()
gi=g()
next(gi)
show(lambda: gi.send(1))
gi=g()
next(gi)
show(lambda: gi.throw(AttributeError))
@types.coroutine
def nop(): yield
async def co(): await nop()
async def w(c): await c
c=co()
c.send(None)
x=w(c)
show(lambda: x.send(None))
c.close()
async def never(): pass
with warnings.catch_warnings():
    warnings.simplefilter('error')
    sys.unraisablehook=lambda u: print(u.err_msg.split(' at ')[0], u.object, repr(u.exc_value))
    never()
    gc.collect()
h=sys.displayhook
del sys.displayhook
show(lambda: exec(compile('1','a','single')))
sys.displayhook=h
class X[T]: pass
try: del X.__type_params__
except TypeError as e: print(e)


class BadLength:
    def __iter__(self):
        return iter([])

    def __len__(self):
        raise RuntimeError("length")


show(lambda: bytearray().extend(BadLength()))
show(lambda: bytearray(BadLength()))
