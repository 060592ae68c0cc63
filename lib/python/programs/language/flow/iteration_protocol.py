class Count:
    def __init__(self, n): self.n, self.i = n, 0
    def __iter__(self): return self
    def __next__(self):
        if self.i >= self.n: raise StopIteration('done')
        self.i += 1
        return self.i


class Old:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10


print(list(Count(3)), tuple(Old()), 20 in Old(), 5 in Count(3), [*Count(2), *Old()], sum(Count(4)), max(Old()))
a, b, c = Old()
print(a, b, c, dict(zip('ab', Count(2))), sorted(Old(), reverse=True), list(map(str, Old())), list(enumerate(Count(2), 5)))
it = iter(Count(1))
print(next(it), next(it, 'default'))
try:
    next(it)
except StopIteration as stop:
    print(repr(stop), stop.value)
print(list(iter(iter([1, 2, 3, 0, 4]).__next__, 0)))


class NoNext:
    def __iter__(self): return 5
class Raises:
    def __iter__(self): return self
    def __next__(self): raise ValueError('in next')
class Null:
    __iter__ = None
class Len:
    def __len__(self): return 2
    def __getitem__(self, i): return 'xyz'[i]


for thing in (NoNext(), Raises(), Null(), 5, object(), None, Len):
    try:
        list(thing)
    except (TypeError, ValueError) as error:
        print(error)
print(list(reversed(Len())), list(reversed([1, 2])), list(reversed({'a': 1, 'b': 2})))
try:
    reversed(Count(2))
except TypeError as error:
    print(error)
try:
    next([])
except TypeError as error:
    print(error)
try:
    iter(5, 6)
except TypeError as error:
    print(error)
