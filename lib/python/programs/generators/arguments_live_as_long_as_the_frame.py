import sys
class Thing:
    def __init__(self, name): self.name = name
    def __del__(self): print('del', self.name)
def work(a, b):
    yield a
    c = Thing('local')
    yield c
g = work(Thing('a'), Thing('b'))
print('made')
next(g)
next(g)
print('suspended')
del g
print('gone')
g = work(Thing('x'), Thing('y'))
g.close()
print('closed before it began')
thing = Thing('counted')
g = work(thing, thing)
print(sys.getrefcount(thing))
