import weakref
class Keyed(weakref.ref):
    __slots__ = ('key',)
    def __new__(cls, thing, callback, key):
        self = super().__new__(cls, thing, callback)
        self.key = key
        return self
    def __init__(self, thing, callback, key):
        super().__init__(thing, callback)
class Thing: pass
thing = Thing()
r = Keyed(thing, lambda r: print('gone', r.key), 'k')
print(r() is thing, r.key)
del thing
