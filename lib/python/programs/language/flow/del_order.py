class Loud:
    def __init__(self, name): self.name = name
    def __del__(self): print('del', self.name)


a = Loud('a')
a = Loud('b')
print('rebound')
del a
print('deleted')


def scope():
    x = Loud('x')
    y = Loud('y')
    print('leaving')


scope()
lst = [Loud('l1'), Loud('l2')]
lst.pop(0)
print('popped')
lst.clear()
print('cleared')
d = {'k': Loud('v')}
d['k'] = None
Loud('temporary')
print('after temporary')


def arg(o): print('in', o.name)


arg(Loud('argument'))
print('after call')
t = (Loud('t1'), Loud('t2'))
del t
for o in [Loud('f1'), Loud('f2')]: print('loop', o.name)
print('loop over')
del o
[Loud(f'c{i}') for i in range(2)]
print('list dropped')


def raises():
    local = Loud('in frame')
    raise ValueError


try:
    raises()
except ValueError:
    print('handling')
print('handled')


def gen():
    g = Loud('in generator')
    yield 1
    yield 2


it = gen()
next(it)
del it
x = y = Loud('shared')
del x
print('one left')
y = None
class Holder:
    def __init__(self): self.a, self.b = Loud('ha'), Loud('hb')
h = Holder()
del h
last = Loud('at exit')
print('end')
