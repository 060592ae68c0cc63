class D(dict):
    def __getitem__(self, k): return 'got'
    def __setitem__(self, k, v): print('set', k, end=' '); super().__setitem__(k, v)
    def keys(self): print('keys', end=' '); return super().keys()
    def __iter__(self): print('iter', end=' '); return super().__iter__()
d = D(a=1); d['b'] = 2; d.update(c=3); print(d, d['zz'], d.get('a')); print(dict(d)); print({**d}); print(d | {'q': 1}); print(d.copy()); print(list(d), d == {'a': 1, 'b': 2, 'c': 3})
class Keys:
    def keys(self): return iter('ab')
    def __getitem__(self, k): return k.upper()
print(dict(Keys()), {**Keys()}, {} | dict(Keys())); x = {}; x |= Keys(); x.update(Keys(), z=1); print(x)
print(D.fromkeys('a', 1)); d.setdefault('n', 5); print(d.pop('n'), len(d)); d.attr = 1; print(d.attr, D(), D([('p', 1)]))
