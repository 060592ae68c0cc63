"""Tuples that the compiler made belong to the collector until it has looked through them; a class comes before its members."""
import gc

gc.disable()
gc.collect()
names = {}
exec("""
class A:
    __slots__ = ('b', 'a')
class E:
    __slots__ = ('c', 'd')
def g(x=(3, 4)): pass
t = (5, 6)
""", names)
print([gc.is_tracked(one) for one in (names['A'].__slots__, names['g'].__defaults__, names['t'])])
kept = names['t']
names.clear()
gc.set_debug(gc.DEBUG_SAVEALL)
print(gc.collect())
for one in gc.garbage:
    print(type(one).__name__, one if isinstance(one, tuple) else '')
print(gc.is_tracked(kept))
gc.set_debug(0)
