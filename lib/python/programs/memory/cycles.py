import gc
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
a = D(1); b = D(2); a.o = b; b.o = a
del a, b
print("dropped")
print(gc.collect())
l = []; l.append(l); del l; print(gc.collect())
class E: pass
e = E(); e.me = e; del e; print(gc.collect())
e = E(); e.__dict__; e.me = e; del e; print(gc.collect())
def ring(n):
    nodes = [D(i) for i in range(n)]
    for i in range(n): nodes[i].next = nodes[(i + 1) % n]
    return nodes
r = ring(6); del r; print("ring", gc.collect())
r = ring(6); keep = r[3]; del r; print(gc.collect()); del keep; print("again", gc.collect())
class R:
    def __init__(self): self.me = self
    def __del__(self):
        global saved
        saved = self
        print("resurrect")
R(); print(gc.collect()); print(saved is not None); saved = None; print(gc.collect())
def outer():
    def rec(): return rec
    return None
outer(); print(gc.collect())
class T: pass
del T; print(gc.collect())
t = D('tail'); h = D('head'); h.me = h; h.t = t; del t, h; print(gc.collect())
print(gc.collect(), gc.isenabled(), gc.get_threshold())
try:
    raise ValueError
except ValueError as ex:
    keepex = ex
del keepex; print(gc.collect())
def g():
    try: raise KeyError("k")
    except KeyError as err:
        saved_err = err
g(); print(gc.collect())
x = D("at exit"); x.me = x
y = D("plain at exit")
