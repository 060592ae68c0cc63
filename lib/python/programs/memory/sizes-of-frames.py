import sys
def work():
    print(sys.getrefcount(locals()), sys.getsizeof(sys._getframe()))
print(work.__code__.co_stacksize, work.__code__.co_nlocals)
work()
def w2(a, b):
    x = 1
    return sys.getsizeof(sys._getframe())
print(w2(1,2), w2.__code__.co_stacksize)
def w3(*a, k=1, **kw):
    def g(): return k
    return sys.getsizeof(sys._getframe()), sys._getframe().f_code.co_stacksize
print(w3())
def gen():
    yield sys.getsizeof(sys._getframe()), sys._getframe().f_code.co_stacksize
print(*gen(), sys.getsizeof(gen()))
print(sys.getsizeof(sys._getframe()), sys._getframe().f_code.co_stacksize)
class A:
    def __init__(self): self.a = 1
for i in range(35):
    x = A(); print(sys.getsizeof(x.__dict__), end=' ')
print()
x = A()
d = x.__dict__
for i in range(34): setattr(x, f'v{i}', i); print(sys.getsizeof(d), end=' ')
print()
x = A(); d = x.__dict__
for i in range(34): d[f'w{i}'] = i; print(sys.getsizeof(d), end=' ')
print()
class B: pass
print(*[sys.getsizeof(vars(B())) for i in range(34)])
b = B(); b.x = 1; del b.x; print(sys.getsizeof(vars(b))); b.y = 2; print(sys.getsizeof(vars(b)))
b = B(); b.__dict__ = {'q': 1}; print(sys.getsizeof(vars(b)))
b = B(); b.__dict__; b.__dict__.clear(); print(sys.getsizeof(vars(b)));b.z = 2; print(sys.getsizeof(vars(b)))
b = B(); d = b.__dict__; d[1] = 2;print(sys.getsizeof(vars(b)))
b = B(); b.r = 1; d = b.__dict__; del b; print(sys.getsizeof(d)); d['t'] = 1; print(sys.getsizeof(d))
b = B(); b.r = 1; b.s = 2; d = dict(vars(b)); print(sys.getsizeof(d)); d = vars(b).copy(); print(sys.getsizeof(d))
b = B(); b.r = 1; b.s = 2; vars(b).pop('r'); print(sys.getsizeof(vars(b)))
b = B(); b.r = 1; b.s = 2; vars(b).popitem(); print(sys.getsizeof(vars(b)))
