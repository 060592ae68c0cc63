import weakref
class Thing:
    def __init__(self): self.items = [1, 2]
    def __len__(self): return len(self.items)
    def __getitem__(self, i): return self.items[i]
    def __add__(self, other): return ('sum', other)
    def __call__(self, x): return x + 1
    def __bool__(self): return False
thing = Thing()
p = weakref.proxy(thing)
print(len(p), p[0], p + 1, bool(p), p(1), p.items, type(p).__name__)
p.more = 5
print(thing.more, isinstance(p, Thing), p == thing)
del thing
for use in (lambda: len(p), lambda: p.items, lambda: p + 1, lambda: bool(p), lambda: str(p)):
    try:
        use()
    except ReferenceError as error:
        print(error)
