import sys
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def f():
    a = D('a'); b = D('b'); c = D('c')
    raise ValueError
def mid():
    m1 = D('m1')
    try: f()
    except ValueError as e: return e
def outer():
    o1 = D('o1')
    r = mid()
    return r
e = outer()
print("have")
del e
print("gone")
def g():
    a = D('a'); b = D('b')
    return sys._getframe()
fr = g(); print("frame"); del fr; print("gone")
def k(x):
    y = D('y')
    fr = sys._getframe()
    def inner(): return y
    return fr.f_back
k(D('x')); print("end")
import gc; print(gc.collect())
def h():
    a = D('ha'); b = D('hb')
    fr = sys._getframe()
h(); print(gc.collect())
