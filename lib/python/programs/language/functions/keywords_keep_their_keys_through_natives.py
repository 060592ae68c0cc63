import atexit, pickle, typing, builtins, functools, operator, threading, sys
class K(str):
    def __repr__(self): return f'<{str(self)}>'
    def __hash__(self): return str.__hash__(self)
k = K('a'); two = {K('a'): 1, K('b'): 2}
def f(*args, **kw): print(args, kw, [type(x).__name__ for x in kw], next(iter(kw), None) is next(iter(two)))
class C:
    def __init__(self, *a, **kw): f(*a, **kw)
    def __new__(cls, *a, **kw): f(*a, **kw); return object.__new__(cls)
C(**two)
type.__call__(C, 5, **two)
class D(dict):
    pass
print([type(x) for x in dict(**two)], [type(x) for x in D(**two)], [type(x) for x in D.__new__(D, **two)])
class M(type):
    def __new__(m, name, bases, ns, **kw): f(**kw); return super().__new__(m, name, bases, ns)
    def __init__(c, name, bases, ns, **kw): f(**kw)
    @classmethod
    def __prepare__(m, name, bases, **kw): f(**kw); return {}
class X(metaclass=M, **two): pass
class Y:
    def __init_subclass__(cls, **kw): f(**kw)
class Z(Y, **two): pass
class G[T]:
    def __init_subclass__(cls, **kw): f(**kw)
class H(G[int], **two): pass
class GG(typing.Generic[typing.TypeVar('T')]):
    pass
try:
    class HH(GG, **two): pass
except TypeError as e: print(e)
class Q(typing.Protocol):
    def __init_subclass__(cls, **kw): f(**kw)
class R(Q, **two): pass
atexit.register(f, 1, **two); atexit._run_exitfuncs()
operator.methodcaller('f', **two)(type('O', (), {'f': f}))
operator.call(f, **two)
functools.partial(f, **two)()
t = threading.Thread(target=f, kwargs=two); t.start(); t.join()
import _thread, time
lock = _thread.allocate_lock(); lock.acquire()
def g(*a, **kw): f(*a, **kw); lock.release()
_thread.start_new_thread(g, (1,), two); lock.acquire()
builtins_import = builtins.__import__
import types
print([type(x) for x in vars(types.SimpleNamespace(**two))])
import contextvars
contextvars.copy_context().run(f, **two)
builtins.__build_class__(lambda: None, 'N', Y, **two)
class S(list):
    def sort(self, *a, **kw): f(*a, **kw)
class NewEx:
    def __getnewargs_ex__(self): return (1,), two
    def __new__(cls, *a, **kw): f(*a, **kw); return object.__new__(cls)
x = pickle.loads(pickle.dumps(NewEx(1), 2))
import copy; copy.copy(x)
class Hook:
    def __init__(self): self.modules = sys
def hook(*a, **kw): f(*a[:1], **kw); return builtins_import(*a)
sys.breakpointhook = f
breakpoint(3, **two)
class P(pickle.Pickler):
    def dump(self, *a, **k): f(*a, **k)
print(min([3, 1], **{K('key'): lambda v: -v}), sorted([1, 2], **{K('reverse'): True}))
