import weakref
class Thing:
    def __del__(self): print('del', r1() is None)
thing = Thing()
r1 = weakref.ref(thing, lambda r: print('one', r()))
r2 = weakref.ref(thing, lambda r: print('two', r is r2, r2.__callback__))
r3 = weakref.ref(thing, lambda r: print('three'))
print(len(weakref.getweakrefs(thing)))
del thing
print(r1(), r1.__callback__)
