# A class knows those derived from it through a weak reference to each: one that anybody may be given.
import gc
import weakref


class Base:
    pass


class Child(Base):
    pass


class Both(Child, dict):
    pass


print(weakref.getweakrefcount(Base), weakref.getweakrefcount(Child), weakref.getweakrefcount(Both))
known = weakref.ref(Child)
print(weakref.getweakrefcount(Child), weakref.getweakrefs(Child)[0] is known)
print(weakref.ref(Both) is weakref.getweakrefs(Both)[0])
print([cls.__name__ for cls in Base.__subclasses__()])

del Child, Both
print(known() is None, gc.collect(), known() is None, Base.__subclasses__())


class Other(Base):
    pass


Other.__bases__ = (type('New', (), {}),)
print(Base.__subclasses__(), weakref.getweakrefcount(Other))
