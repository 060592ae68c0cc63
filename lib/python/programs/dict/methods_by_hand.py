d = dict(a=1, b=2); print(d, dict([('x', 1), 'yz']), dict({'p': 1}, q=2), dict(), dict(zip('ab', range(2))))
print(d.get('a'), d.get('z'), d.get('z', 0), d.setdefault('c'), d.setdefault('a', 9), d)
print(d.pop('c'), d.pop('zz', None), d.popitem(), d, d.update(x=1, y=2), d, d.update([('x', 5)]), d)
print(d | {'x': 0, 'n': 1}, {'n': 1} | d); e = d; e |= [('k', 1)]; e |= {'k': 2}; print(d is e, d)
print(dict.fromkeys('ab'), dict.fromkeys([1, 2], []), dict.fromkeys({3: 4}, 0), {}.fromkeys((1,), 2))
print(list(d), list(reversed(d)), list(reversed(d.values())), list(reversed(d.items())), 'x' in d, len(d))
print({1: 2} == {1: 2.0}, {1: 2} != {1: 3}, {1: 2, 3: 4} == {3: 4, 1: 2}, {} == [], dict[str, int])
d = {}; d['self'] = d; d['l'] = [d]; print(d)
class M(dict):
    def __missing__(self, key): return key * 2
m = M(a=1); print(m['a'], m['b'], m.get('b'), m, type(m.copy()).__name__, type(m | {}).__name__, type(M.fromkeys('a')).__name__)
print({**{'a': 1}, 'b': 2, **{'a': 3}}, {k: v for v, k in enumerate('abc')})
