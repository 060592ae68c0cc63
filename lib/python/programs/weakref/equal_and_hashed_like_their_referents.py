import weakref
class Key:
    def __init__(self, n): self.n = n
    def __eq__(self, other): return self.n == other.n
    def __hash__(self): return self.n
a, b = Key(1), Key(1)
ra, rb = weakref.ref(a), weakref.ref(b)
print(ra == rb, hash(ra) == hash(rb), ra != rb)
late = weakref.ref(b, lambda r: print('callback'))
b = None
print(ra == rb, rb == rb, hash(rb))
try:
    hash(late)
except TypeError as error:
    print(error)
