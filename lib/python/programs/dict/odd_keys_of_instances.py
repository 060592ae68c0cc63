# Keys of an instance's dict that are no plain texts are asked whether they are the attribute's name.
class Evil:
    def __init__(self, name, answer=0): self.name, self.answer = name, answer
    def __hash__(self): return hash(self.name)
    def __eq__(self, other):
        print('eq', self.name, other)
        if self.answer == 'del':
            try: del C.attr
            except AttributeError: pass
            return False
        return self.answer
class Descr:
    def __get__(self, ob, type=None): return 'descr'
    def __del__(self): print('descr dies')
class C:
    attr = Descr()
    def method(self): return 'method'
c = C(); c.__dict__[Evil('attr', 'del')] = 0
print(c.attr)
print(hasattr(c, 'attr'))
c = C(); c.__dict__[Evil('method', True)] = lambda: 'own'
for _ in range(3): print(c.method())
c = C(); c.__dict__[Evil('x', True)] = 5
print(c.x)
c.x = 6
print(c.__dict__.values(), c.x)
del c.x
print(c.__dict__, hasattr(c, 'x'))
c = C()
for i in range(3):
    try: print(c.method())
    except Exception as e: print(e)
    if i == 1: c.__dict__[Evil('method', True)] = lambda: 'own'
print(getattr(c, 'y', 'none'), vars(c).keys() and len(vars(c)))
