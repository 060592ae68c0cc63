import gc
class Thing: pass
thing = Thing()
holder = [thing]
other = {'k': thing}
print(len([x for x in gc.get_referrers(thing) if x is holder or x is other]))
print(gc.get_referents(holder) == [thing], gc.get_referents([1, 2], (3,), 4))
print([type(x).__name__ for x in gc.get_referents(thing)])
thing.a = holder
print([type(x).__name__ for x in gc.get_referents(thing)])
