import weakref
class Thing: pass
def fail(r):
    raise ValueError('in callback')
thing = Thing()
r = weakref.ref(thing, fail)
s = weakref.ref(thing, lambda r: print('still called'))
del thing
print('goes on')
