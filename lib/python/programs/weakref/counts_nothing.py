import sys, weakref
class Thing: pass
thing = Thing()
before = sys.getrefcount(thing)
r = weakref.ref(thing)
p = weakref.proxy(thing)
print(sys.getrefcount(thing) - before, sys.getrefcount(r), sys.getsizeof(r), sys.getsizeof(p))
strong = r()
print(sys.getrefcount(thing) - before)
