n = 0
def step():
    global n
    n += 1
    return n
i = iter(step, 4); print(list(i), next(i, 'end'), n, type(i).__name__)
def stops(): raise StopIteration('x')
print(list(iter(stops, None)))
class E:
    def __eq__(self, o): print('eq', o, end='; '); return o == 3
n = 0; print(list(iter(step, E())))
class D:
    def __init__(self, name): self.name = name
    def __call__(self): return 1
    def __del__(self): print('del', self.name, end='; ')
i = iter(D('called'), 1); print(next(i, 'ended')); i = iter(D('c'), D('s')); print(next(i)); del i; print()
for bad in (lambda: iter([], 3), lambda: iter(), lambda: iter(1, 2, 3)):
    try: bad()
    except TypeError as e: print(e)
