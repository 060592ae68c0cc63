import weakref
for x in (1, 'a', (), [], {}, None, object(), 1.5):
    try:
        weakref.ref(x)
    except TypeError as error:
        print(error)
class Slots:
    __slots__ = ()
class WithWeak:
    __slots__ = ('__weakref__',)
for x in (set(), lambda: 0, Slots, WithWeak(), type, [].append, weakref):
    print(type(weakref.ref(x)).__name__)
try:
    weakref.ref(Slots())
except TypeError as error:
    print(error)
