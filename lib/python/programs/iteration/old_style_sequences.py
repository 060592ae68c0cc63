class Old:
    def __init__(self, n): self.n = n
    def __getitem__(self, i):
        print('get', i, end='; ')
        if i >= self.n: raise IndexError(i)
        return i
print(list(Old(2))); print(1 in Old(3)); i = iter(Old(1)); print(next(i), next(i, 'end'), next(i, 'still')); print(type(i).__name__)
a, b = Old(2); print(a, b); print([*Old(1)], tuple(Old(1)), max(Old(3)))
class Stops(Old):
    def __getitem__(self, i):
        if i == 2: raise StopIteration
        return i
print(list(Stops(0)))
class Fails(Old):
    def __getitem__(self, i): raise KeyError(i)
try: list(Fails(1))
except KeyError as e: print('KeyError', e)
class NotIter: __iter__ = None
class BadIter:
    def __iter__(self): return 3
for bad in (lambda: iter(3), lambda: iter(NotIter()), lambda: iter(BadIter()), lambda: 1 in 3, lambda: 1 in NotIter(), lambda: next([]), lambda: list(object())):
    try: print(bad())
    except TypeError as e: print(e)
