from collections import OrderedDict
import itertools, copy
def tell(f, *a, **k):
    try: r = f(*a, **k); print(r)
    except Exception as e: print(type(e).__name__, e)
class Key:
    n = 0
    def __hash__(self): Key.n += 1; return Key.n
    def __repr__(self): return 'K'
od = OrderedDict()
for i in range(3): od[Key()] = i
tell(lambda: list(od.values())); tell(lambda: list(od.items())); tell(repr, od); tell(od.copy); tell(lambda: list(od)); tell(lambda: list(reversed(od.values()))); tell(lambda: copy.copy(od)); tell(lambda: list(od.keys())); tell(lambda: dict(od)); tell(lambda: od == od); tell(od.popitem); tell(lambda: len(od)); tell(lambda: OrderedDict(od))
class Eq:
    def __init__(self, act): self.act = act; self.on = False
    def __hash__(self): return 1
    def __eq__(self, o):
        if self.on: self.act()
        return self is o
calls = itertools.count()
def act():
    if next(calls) == 1: od.clear()
od = OrderedDict()
keys = [Eq(act), Eq(act)]
for k in keys: od[k] = 'v'
for k in keys: k.on = True
tell(od.copy)
class OD(OrderedDict):
    def __getitem__(self, key): od.clear(); return 'v'
od = OD([(1, 'a'), (2, 'b')]); tell(od.copy)
class OD(OrderedDict):
    def __getitem__(self, key): return 'mine'
od = OD([(1, 'a'), (2, 'b')]); tell(od.copy); tell(repr, od); tell(lambda: list(od.values()))
class Trig:
    def __init__(self): self.eq = False
    def __hash__(self): return 7
    count = 0
    trigger = 0
    def __eq__(self, o):
        Trig.count += 1
        if Trig.count == 1: side()
        return True
def side(): del d1[todel]
todel = Trig()
d1 = OrderedDict(dict.fromkeys((0, todel, 4.2))); d2 = OrderedDict(dict.fromkeys((0, Trig(), 4.2)))
Trig.count = 0
tell(lambda: d1 == d2); print(Trig.count, len(d1))
