import weakref
class Thing:
    def __del__(self):
        global back
        back = self
        print('del', r() is self)
thing = Thing()
r = weakref.ref(thing, lambda r: print('callback'))
del thing
print(r() is back)
del back
print(r())
