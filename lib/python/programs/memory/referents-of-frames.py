import sys, gc
def f(): return sys.getrefcount(f.__code__)
print(sys.getrefcount(f.__code__))
def gen(): yield 1
T = lambda o: [type(x).__name__ for x in gc.get_referents(o)]
def h(a):
    b = [a]
    return sys._getframe()
fr = h({}); print(T(fr), sys.getrefcount(h))
def k(a):
    b = [a]
    return T(sys._getframe())
print(k({}))
async def co(x): pass
c = co([]); print(T(c)); c.close(); print(T(c))
g = (x for x in [1]); print(T(g)); next(g); print(T(g), T(g.gi_frame)); g.close(); print(T(g))
try: 1/0
except ZeroDivisionError as e: print(T(e), T(e.__traceback__))
class A:
    x = 1
    fr = sys._getframe()
print(T(A.fr))
