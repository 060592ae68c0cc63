import weakref
class Thing: pass
thing = Thing()
weakref.ref(thing, lambda r: print('never'))
r = weakref.ref(thing, lambda r: print('called'))
del thing
print('end')
