import weakref
class Thing:
    def hello(self): return 'hello'
thing = Thing()
print(weakref.ref(thing.hello)())
method = weakref.WeakMethod(thing.hello, lambda r: print('gone'))
print(method()())
del thing
print(method())
