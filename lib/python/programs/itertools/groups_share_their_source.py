from itertools import groupby
g = groupby('aab')
key, first = next(g)
print(key, next(first))
key, second = next(g)
print(key, list(first), list(second), list(g))
