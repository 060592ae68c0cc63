d = {'a': 1, 'b': 2, 'c': 3}
print(len({id(pair) for pair in d.items()}), len({id(p) for p in list(d.items())}))
held = [p for p in d.items()]; print(held)
i = iter(d.items()); first = next(i); second = next(i); print(first, second, first is second)
i = iter(d.items()); ids = [id(next(i)) for _ in range(3)]; print(len(set(ids)))
print(len({id(p) for p in zip('ab', 'cd')}), len({id(p) for p in enumerate('abc')}))
z = zip('abc', range(3)); x = next(z); y = next(z); print(x, y, x is y); x = y = None; print(next(z), next(z, 'end'))
