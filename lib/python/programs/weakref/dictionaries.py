import weakref
class Thing:
    def __init__(self, n): self.n = n
    def __repr__(self): return f'Thing({self.n})'
a, b = Thing(1), Thing(2)
values = weakref.WeakValueDictionary(a=a, b=b)
keys = weakref.WeakKeyDictionary({a: 'first', b: 'second'})
print(sorted(values), len(keys), keys[a])
del a
print(sorted(values), len(keys), list(keys.items()))
weak = weakref.WeakSet([b])
print(b in weak, len(weak))
del b
print(len(weak), len(values), len(keys))
