class C: pass


c = C()
c.b, c.a = 1, 2
print(c.__dict__, vars(c), list(c.__dict__))
c.__dict__['z'] = 26
del c.b
print(c.z, sorted(vars(c)), 'b' in c.__dict__)
c.__dict__ = {'fresh': True}
print(c.fresh, hasattr(c, 'a'), vars(c))
d = c.__dict__
c.later = 1
print(d, d is c.__dict__)
c.__dict__.update(x=1, y=2)
print(c.x + c.y)
c.__dict__[5] = 'not a name'
print(c.__dict__, dir(c)[-4:] if all(isinstance(k, str) for k in vars(c)) else 'mixed')
for action in ('c.__dict__ = 5', 'del c.__dict__', 'c.nope', 'del c.nope', 'object().__dict__', '(5).__dict__', 'vars(5)', 'vars(object())', 'c.__class__ = 5', 'c.__class__ = object', 'del c.__class__', 'c.__doc__ = 1', 'c.__module__ = 2', 'print(c.__doc__, c.__module__, c.__class__)', 'c.__slots__', 'setattr(c, "with space", 1); print(getattr(c, "with space"))', 'c.__weakref__ = 1'):
    try:
        exec(action)
        print(action, 'done')
    except Exception as error:
        print(action, '->', type(error).__name__, error)


class Many:
    def __init__(self):
        for i in range(40): setattr(self, f'a{i}', i)


m = Many()
print(len(vars(m)), m.a39, sum(vars(m).values()), list(vars(m))[:3])
n = Many()
del n.a0
n.a0 = 'back'
print(list(vars(n))[-1], list(vars(n))[0])


class Shared:
    def __init__(self, swap):
        if swap: self.b, self.a = 1, 2
        else: self.a, self.b = 1, 2


print(vars(Shared(False)), vars(Shared(True)))
