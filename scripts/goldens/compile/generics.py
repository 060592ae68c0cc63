type A = int
type B[T] = list[T]
type C[T: int, *Ts, **P] = dict[T, tuple[*Ts]]
type D[T = int, *Ts = *tuple[int], **P = [int]] = T
def f[T](x: T) -> T: return x
def g[T: (int, str), U: list[T] = list[int]](a, b=1, *, c=2, d) -> U:
    def h[V](x: V, y: T): return x, y
    return h
def kw[T](*, c=2): pass
def dflt[T](a=1): pass
async def co[T](x): await x
@deco
def decorated[T](x): return T
@deco
class K[T]:
    """Doc."""
    x: T
    def m[U](self, x: T, y: U) -> K: return super().m
    type Alias = T
    type Gen[V] = dict[T, V]
    z = [T for _ in T]
class L[T, __P](Base[T], metaclass=M, **kw):
    def f(self): return T, __P
class N[T](*bases): pass
class Holder:
    Q = int
    type R = Q
    type S[T] = dict[T, Q]
    def meth[T: Q](self, x: T = Q) -> Q: return x
    class In[T: Q]:
        y: T
        w: Q
    type W[T = Q] = T
def scope():
    X = 1
    type Y = X
    class Z:
        X = 2
        type Y = X
        def f[T: X](self): return X
        type V = [X for _ in X]
        type U = lambda: X
    return Y
type Rec = list[Rec]
type Lam = lambda: (A, B)
type Comp[T] = [T for x in T if x]
def outer[T]():
    class In:
        x: T
        def f(self) -> T: ...
    return [T for T in T]
class P1[T = int, U = str]: ...
class Deep[T]:
    def a[U](self):
        def b[V](): return T, U, V
        return b
