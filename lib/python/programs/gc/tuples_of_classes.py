"""A new tuple is tracked if a type of what it holds could be part of cycles: also one of built-in classes, until a collection."""
import gc

held = [(int,), (len,), ((int,), 1), ([],), tuple([1]), (type("Own", (), {}),)]
print([gc.is_tracked(one) for one in held])
gc.collect()
print([gc.is_tracked(one) for one in held])
print([gc.is_tracked(tuple(one)) for one in ([int], [1], [[]], [()])], gc.is_tracked((1,) + (int,)))


def kinds():
    shown = sorted(f"{type(one).__name__} {len(one) if isinstance(one, tuple) else ''}".strip() for one in gc.garbage)
    gc.garbage.clear()
    return shown


gc.set_debug(gc.DEBUG_SAVEALL)
class Number(int):
    pass
del Number
print(gc.collect(), kinds())
class Base(tuple):
    __slots__ = ()
class Child(Base):
    pass
del Base, Child
print(gc.collect(), kinds())
gc.set_debug(0)
