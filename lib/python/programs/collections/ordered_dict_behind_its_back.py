# What dict's own methods take out of an OrderedDict stays in its order, and is missed there.
from collections import OrderedDict
import gc, sys
def tell(f, *a):
    try: print(f(*a))
    except Exception as e: print(type(e).__name__, e)
class S(OrderedDict): pass
def look(od):
    for f in repr, lambda o: list(o.items()), lambda o: list(o.values()), lambda o: o == OrderedDict(b=2, c=3), lambda o: o.copy(), lambda o: o | {}, len, lambda o: dict.__repr__(o), lambda o: dict(dict.items(o)), lambda o: 'a' in o, lambda o: o.get('a'), lambda o: o == {'a': 1}: tell(f, od)
for C in OrderedDict, S:
    for act in lambda o: dict.pop(o, 'a'), lambda o: dict.__delitem__(o, 'b'), dict.popitem:
        od = C(a=1, b=2, c=3); tell(act, od); look(od)
        tell(od.clear); look(od); od['z'] = 1; print(od)
od = OrderedDict(a=1, b=2); del od['a']; print(od, od.pop('b'), od)
od = OrderedDict(a=1, b=2); od.__delitem__('a'); print(od)
class K:
    def __del__(self): print('key dies')
k = K()
od = OrderedDict({k: 1}); print(sys.getrefcount(k)); dict.pop(od, k); print(sys.getrefcount(k), len(gc.get_referrers(k)))
del k; print('still'); del od; print('gone')
tell(dict.pop, OrderedDict(a=1), 'b'); tell(dict.__delitem__, OrderedDict(a=1), 'b'); tell(OrderedDict(a=1).__delitem__, 'b')
