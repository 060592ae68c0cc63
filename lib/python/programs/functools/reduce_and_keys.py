from functools import reduce, cmp_to_key, total_ordering, wraps, singledispatch, cached_property
print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a * b, [], 7))
for call in (lambda: reduce(lambda a, b: a, []), lambda: reduce(lambda a, b: a, 1)):
    try:
        call()
    except TypeError as error:
        print(error)
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
@total_ordering
class Version:
    def __init__(self, n): self.n = n
    def __eq__(self, other): return self.n == other.n
    def __lt__(self, other): return self.n < other.n
print(Version(1) <= Version(2), Version(3) >= Version(4))
@singledispatch
def show(x): return 'other'
@show.register(int)
def _(x): return 'int'
@show.register(list)
def _(x): return 'list'
print(show(1), show([]), show('a'))
class Lazy:
    @cached_property
    def value(self): print('once'); return 5
lazy = Lazy()
print(lazy.value, lazy.value, lazy.__dict__)
