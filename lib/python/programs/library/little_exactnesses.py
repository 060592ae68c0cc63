import types, copy, sys, collections, re, pickle
def tell(f, *a, **k):
    try: r = f(*a, **k); print(r)
    except Exception as e: print(type(e).__name__, e)
class MyNS(types.SimpleNamespace):
    def __new__(cls, *args, **kwargs):
        if created: return 12345
        return super().__new__(cls)
created = False; ns = MyNS(); created = True
tell(copy.replace, ns); tell(ns.__replace__, a=1)
d = collections.deque('abc', maxlen=sys.maxsize)
tell(lambda: d.copy().maxlen); tell(lambda: d.maxlen); print(repr(d), d == d.copy(), d.__reduce__()[:3]); tell(lambda: (d + d).maxlen); tell(lambda: copy.copy(d).maxlen); tell(lambda: pickle.loads(pickle.dumps(d)).maxlen)
tell(collections.deque, 'abc', 2**63); tell(lambda: collections.deque([1], 2**53+1).maxlen)
d *= 2; tell(len, d)
for n in 'sha3_224 sha3_256 sha3_384 sha3_512 shake_128 shake_256'.split():
    import _sha3
    h = getattr(_sha3, n)(b'')
    print(n, h.block_size, h.digest_size, h._capacity_bits, h._rate_bits, h._suffix, h.name)
t = ()
for _ in range(500_000): t = (t,)
try: hash(t)
except RecursionError as e: print(str(e)[-21:])
IL = re.LOCALE | re.IGNORECASE
for p, s in [(rb'[bc]', b'B'), (rb'[^bc]', b'B'), (rb'[^b-c]', b'C'), (rb'[^bc]', b'c'), (rb'[^bc]', b'a'), (rb'[^b]', b'B'), (rb'[^b]', b'a'), (rb'[^\wq]', b'Q'), (rb'[ace]', b'C'), (rb'[^ace]', b'C'), (rb'[^ace]', b'b'), (rb'(?:a|[^bc])', b'B'), (rb'(?:a|[^bc])', b'A'), (rb'\w(?<!b)', b'B'), (rb'\w(?<!b)', b'A'), (rb'[^B-C]', b'b'), (rb'[B-C]+', b'bCcB')]:
    print(p, s, bool(re.fullmatch(p, s, IL)))
def f[T: int = 3](): pass
ev = f.__type_params__[0].evaluate_bound; tell(type(ev)); print(type(ev)); ev = f.__type_params__[0].evaluate_default; print(type(ev))
type A[T] = int
print(type(A.evaluate_value))
from typing import TypeVar, TypeAliasType
T = TypeVar('T', bound=int); print(type(T.evaluate_bound), T.evaluate_bound); tell(type(T.evaluate_bound)); tell(type(T.evaluate_bound), 1)
m = types.ModuleType.__new__(types.ModuleType); tell(lambda: m.not_here); print(repr(m)); tell(lambda: types.ModuleType('foo').x)
m.__dict__
class Sub(types.ModuleType): pass
tell(lambda: Sub('a').x)
import importlib.machinery as ma
m = types.ModuleType('foo'); 
loader = ma.NamespaceLoader('foo', ['bar'], lambda *a: None)
spec = ma.ModuleSpec('foo', loader); spec.submodule_search_locations = ['bar']
m.__spec__ = spec; m.__loader__ = loader
print(repr(m)[:60])
