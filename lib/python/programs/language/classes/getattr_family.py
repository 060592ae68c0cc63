class Dynamic:
    real = 'class attribute'
    def __init__(self): object.__setattr__(self, 'store', {})
    def __getattribute__(self, name):
        if name == 'blocked': raise AttributeError('blocked!')
        if name == 'boom': raise ValueError('not an attribute error')
        return object.__getattribute__(self, name)
    def __getattr__(self, name):
        if name in self.store: return self.store[name]
        if name.startswith('_'): raise AttributeError(f'no {name}')
        return f'generated {name}'
    def __setattr__(self, name, value): self.store[name] = ('set', value)
    def __delattr__(self, name):
        if name not in self.store: raise AttributeError(name)
        del self.store[name]
    def __dir__(self): return ['z', 'a', 'm']


d = Dynamic()
d.x = 1
print(d.x, d.real, d.whatever, d.blocked, dir(d))
del d.x
print(d.x)
for action in ('d._private', 'd.boom', 'del d.nothing', 'getattr(d, "_p")', 'hasattr(d, "boom")', 'getattr(d, 5)', 'setattr(d, 5, 1)', 'delattr(d, 1)', 'hasattr(d, 1)', 'd.__len__'):
    try:
        print(eval(action) if not action.startswith('del ') else exec(action))
    except Exception as error:
        print(action, '->', type(error).__name__, error)
print(getattr(d, '_p', 'default'), hasattr(d, '_p'), hasattr(d, 'q'))
try:
    len(d)
except TypeError as error:
    print(error)
d.__class__ = int
print(type(d).__name__, d.store)


class OnlyGetattr:
    def __getattr__(self, name):
        if name == 'n': return 1
        raise AttributeError


for name in ('n', 'm'):
    try:
        print(getattr(OnlyGetattr(), name))
    except AttributeError as error:
        print('AttributeError', repr(error), error.name, type(error.obj).__name__)
