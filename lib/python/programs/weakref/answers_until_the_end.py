import weakref
class Thing: pass
thing = Thing()
r = weakref.ref(thing)
print(r() is thing, weakref.getweakrefcount(thing), weakref.ref(thing) is r)
del thing
print(r(), repr(r).endswith('dead>'))
