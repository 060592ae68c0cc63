import sys
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n, sys is not None, sys.is_finalizing())
x = A('x'); y = A('y'); _u = A('_u'); a = A('a'); __d__ = A('__d__')
lst = [A('l0'), A('l1')]
def f(d=A('default')): return d
class H:
    attr = A('class attr')
h = H(); h.inst = A('inst')
c = A('cyc'); c.me = c
def gen():
    v = A('gen')
    try: yield
    finally: print("gen finally")
g = gen(); next(g)
print("end")
