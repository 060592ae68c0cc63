"""How often code is referred to: by its function, by the frames that run it, by frame objects that outlive their calls."""
import sys, threading
rc = sys.getrefcount
def f(n=0):
    if n: return f(n - 1)
    return rc(f.__code__)
print('idle', rc(f.__code__))
print('run', f(), f(1), f(3))
def g():
    yield rc(g.__code__)
    yield rc(g.__code__)
it = g()
print('gen made', rc(g.__code__))
print('gen run', next(it), 'susp', rc(g.__code__), next(it))
it2 = g(); next(it2)
print('two', rc(g.__code__))
it.close(); it2.close(); del it, it2
print('gone', rc(g.__code__))
print('main', rc(sys._getframe().f_code), rc(sys._getframe().f_code))
class C:
    print('class', rc(sys._getframe().f_code))
def h():
    fr = sys._getframe()
    return rc(h.__code__)
print('frame', h())
def k():
    return sys._getframe()
fr = k()
print('kept frame', rc(k.__code__)); fr = None
print('dropped', rc(k.__code__))
print('lambda', (lambda: rc(sys._getframe().f_code))())
async def co(): return rc(co.__code__)
c = co()
print('coro', rc(co.__code__))
try: c.send(None)
except StopIteration as e: print(e.value)
print('after', rc(co.__code__))
res = []
def t(): res.append(rc(t.__code__))
th = threading.Thread(target=t); th.start(); th.join()
print('thread', res)
def outer():
    def inner(): return rc(inner.__code__)
    return inner(), rc(inner.__code__)
print('inner', outer(), outer())
exec("import sys; print('exec', sys.getrefcount(sys._getframe().f_code))")
def err(): raise ValueError
try: err()
except ValueError as e: tb = e.__traceback__
print('tb', rc(err.__code__)); tb = None; print(rc(err.__code__))
