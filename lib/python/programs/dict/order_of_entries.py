d = {}
for k in 'zebra': d[k] = len(d)
print(d); d['z'] = 'kept'; del d['b']; d['b'] = 'last'; print(d); d.update({'e': 0, 'new': 1}); print(list(d))
print(dict(sorted(d.items(), key=lambda p: p[0])), {**d, 'z': 0}, list({'b': 1, 'a': 2} | {'a': 3, 'c': 4}))
while len(d) > 2: print(d.popitem(), end=' ')
print(d); d['x'] = 1; print(d); d = {i: i for i in range(10)}
for i in range(0, 10, 2): del d[i]
d.update({i: 'back' for i in range(4)}); print(d); print([*d], [*d.values()], list(reversed(d)), next(iter(d)), max(d), sum(d))
for i in range(100, 130): d[i] = 0; d.pop(i - 1, None)
print(d)
