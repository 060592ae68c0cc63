class Proxy:
    def __init__(self, target): object.__setattr__(self, '_target', target)
    def __getattr__(self, name):
        print('get', name)
        return getattr(self._target, name)
    def __setattr__(self, name, value):
        print('set', name)
        setattr(self._target, name, value)
    def __delattr__(self, name):
        print('del', name)
        delattr(self._target, name)
    def __len__(self): return len(self._target)
    def __getitem__(self, k): return self._target[k]
    def __iter__(self): return iter(self._target)
    def __eq__(self, o): return self._target == o


class Point:
    def __init__(self, x): self.x = x


p = Proxy(Point(1))
print(p.x)
p.y = 2
print(p.y, vars(p._target))
del p.y
try:
    p.y
except AttributeError as error:
    print(error, error.name, type(error.obj).__name__)
l = Proxy([3, 1, 2])
l.append(9)
l.sort()
print(len(l), l[0], list(l), l == [1, 2, 3, 9], 9 in l, sorted(l, reverse=True), sum(l))
print(isinstance(p, Proxy), callable(p), hasattr(p, 'x'), hasattr(p, 'zz'), getattr(p, 'zz', 'none'))


class Lazy:
    def __init__(self, f): self.f = f
    def __get__(self, obj, owner):
        if obj is None: return self
        print('computing')
        value = obj.__dict__[self.f.__name__] = self.f(obj)
        return value


class Uses:
    @Lazy
    def heavy(self): return 42


u = Uses()
print(u.heavy, u.heavy, u.__dict__)
del u.heavy
print(u.heavy)
