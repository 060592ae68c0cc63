from types import MappingProxyType
d = {'a': 1, 'b': [2]}
p = MappingProxyType(d); print(p, p['a'], p.get('z', 0), list(p), len(p), 'a' in p, p == d, p == {'a': 1}, p | {'c': 3}, {'c': 3} | p)
d['n'] = 5; print(p['n'], list(p.keys()), list(p.values()), list(p.items()), list(reversed(p)), p.copy(), type(p.copy()).__name__, str(p))
for bad in (lambda: p.__setitem__('a', 1), lambda: MappingProxyType([1]), lambda: MappingProxyType(), lambda: hash(p), lambda: p['zz']):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
try: p['a'] = 1
except TypeError as e: print(e)
try: p |= {}
except TypeError as e: print(e)
class C: x = 1
print(type(C.__dict__).__name__, C.__dict__['x'], 'x' in vars(C)); C.y = 2; print(C.__dict__['y'])
