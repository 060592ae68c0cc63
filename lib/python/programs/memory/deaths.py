class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
print("rebind"); x = D(1); x = D(2); x = None
print("list"); l = [D(1), D(2), D(3)]; del l
print("tuple"); t = (D(1), D(2)); del t
print("dict"); d = {'a': D(1), 'b': D(2), D('k'): D(3)}; d.clear()
print("clear"); l = [D(1), D(2), D(3)]; l.clear()
print("slice"); l = [D(1), D(2), D(3), D(4)]; del l[1:3]; print("left"); del l
print("attrs")
class B: pass
b = B(); b.z = D('z'); b.a = D('a'); b.m = D('m'); del b
print("slots")
class S:
    __slots__ = ('q', 'b', 'm')
s = S(); s.q = D('q'); s.b = D('b'); s.m = D('m'); del s
print("locals")
def f(a, b):
    c = D('c'); d = D('d')
    print("in f")
f(D('a'), D('b'))
print("cells")
def outer():
    a = D('a'); b = D('b'); c = D('c')
    def inner(): return b
    print("in outer")
outer()
print("loop")
for i in [D(1), D(2)]: print("at", i.n)
print("after"); del i
print("comp")
r = [D(x).n for x in range(3)]
print(r)
print("temp"); D('temp'); print("temp gone")
print("args"); print(D('arg').n)
print("exc")
def boom():
    local = D('local')
    raise ValueError("x")
try: boom()
except ValueError as e: print("handling")
print("handled")
print("nested"); hold = [D('inner')]; hold.append(hold[0]); del hold
print("chain")
class N:
    def __init__(self, n, nxt): self.n, self.nxt = n, nxt
    def __del__(self): print("N", self.n, end=' ')
c = None
for i in range(5): c = N(i, c)
del c
print()
print("gen")
def gen():
    g = D('gen local')
    yield 1
    yield 2
it = gen(); next(it); del it
print("closure"); 
def mk():
    v = D('v')
    return lambda: v
fn = mk(); del fn
print("return"); 
def ret():
    v = D('ret'); return v.n
print(ret())
print("swap"); a, b = D('A'), D('B'); a, b = b, a; del a; print("-"); del b
print("setattr"); o = B(); o.x = D(1); o.x = D(2); del o.x
print("default")
def df(x=D('default')): pass
del df
print("end"); e1 = D('e1'); e2 = D('e2'); _u = D('_u')
