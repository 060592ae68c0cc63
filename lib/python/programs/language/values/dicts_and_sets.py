d = {'a': 1, 'b': 2}
d['c'] = 3
d |= {'a': 10, 'd': 4}
print(d, d.get('z'), d.get('z', 0), d.setdefault('e', 5), d.pop('b'), d.pop('zz', None), d.popitem(), len(d), 'a' in d, list(d), list(d.items()))
print(d.keys() & {'a', 'x'}, d.keys() | {'x'} == {'a', 'c', 'd', 'x'}, d | {'n': 0}, dict(x=1, **{'y': 2}), dict([('p', 1)]), dict.fromkeys('ab', 0), {**d, 'a': 0})
print({1: 'int', 1.0: 'float', True: 'bool'}, {(1, 2): 't'}, d == {'d': 4, 'c': 3, 'a': 10}, list(reversed(d)), d.copy() is d)
for k, v in sorted(d.items()): print(k, v, end='; ')
d.update(a=0, q=9)
d.update([('z', 26)])
print(d, max(d, key=d.get), {v: k for k, v in d.items()}, list(zip(d.keys(), d.values()))[0])
s = {3, 1, 2}
print(s, s | {4}, s & {1, 9}, s - {1}, s ^ {1, 7}, {1, 2} < s, s >= {1}, s.isdisjoint({9}), set('aab') == {'a', 'b'}, frozenset([1, 2]), len(s))
s.add(4); s.discard(9); s.update([5], (6,)); s -= {1}; s &= {2, 3, 4, 5}; s ^= {2}
print(sorted(s), set(), {()}, {frozenset({1})}, 2 in s, s.pop() in {3, 4, 5}, set([1]) == frozenset([1]), {1, True, 1.0})


class K:
    def __init__(self, v): self.v = v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __eq__(self, o): print('eq', self.v, getattr(o, 'v', o)); return self.v == getattr(o, 'v', o)


m = {K(1): 'one'}
print(m[K(1)], K(2) in m)
m[K(1)] = 'again'
print(len(m), list(m.values()))
view = d.items()
d['new'] = 1
print(len(view), ('new', 1) in view, d.keys() == dict(d).keys(), isinstance(d.keys(), set))
class Missing(dict):
    def __missing__(self, k): return f'missing {k}'
print(Missing()['x'], Missing().get('x'), dict(Missing(a=1)))
