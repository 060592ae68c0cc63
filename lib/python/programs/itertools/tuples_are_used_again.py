from itertools import combinations, product, zip_longest, pairwise
pairs = combinations(range(5), 2)
first = next(pairs)
print(next(pairs) is first, next(pairs))
del first
kept = list(combinations(range(5), 2))
print(len({id(pair) for pair in kept}))
class Thing:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def things():
    for n in range(3): yield Thing(n)
for pair in pairwise(things()):
    print('pair', pair[0].n, pair[1].n)
del pair
print('end')
