import functools, gc
class F:
    def __init__(self, n): self.n = n
    def __call__(self): pass
    def __repr__(self): print('repr', self.n); return f'F({self.n})'
print(functools.partial(F(1), F(2), F(3), a=F(4), b=F(5)))
class Evil:
    def __init__(self, what): self.what = what
    def __repr__(self):
        p.__setstate__((F('new'), (None,), {'k': None}, None))
        gc.collect()
        return self.what
p = functools.partial(F('old'), Evil('a'), Evil('b'), x=Evil('c'))
print(p)
print(p)
p = functools.partial(F('old'), 1, x=Evil('c'), y=2)
print(p)
p.__setstate__((print, (functools.Placeholder, 1), {}, None))
try: p()
except TypeError as e: print(e)
p(2)
try: p.__setstate__((print, (1, functools.Placeholder), {}, None))
except TypeError as e: print(e)
