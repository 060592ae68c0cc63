import sys
from itertools import chain, cycle, islice, tee
class Thing:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def things(n):
    for i in range(n): yield Thing(i)
part = islice(things(3), 1)
print(next(part).n)
print(next(part, 'over'))
a, b = tee(things(2))
print(next(a).n, next(a).n)
print('a is ahead')
print(next(b).n)
del a, b
print('both gone')
joined = chain(things(1), things(1))
for thing in joined: print('have', thing.n)
del thing
print('end')
