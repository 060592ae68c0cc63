def pairs(n):
    for i in range(n): yield i, i * i
print(dict(pairs(4)), list(zip(*pairs(3))), sorted(pairs(4), key=lambda p: -p[0]), max(pairs(3)), sum(b for _, b in pairs(5)))
for i, (a, b) in enumerate(pairs(2)): print(i, a, b, end='; ')
print(); print([(i, c) for i, c in enumerate(reversed('abc'), 1)], list(map(lambda a, b: a + b, range(3), (x for x in (10, 20)))))
print(list(filter(lambda p: p[1] > 1, pairs(4))), any(p[0] == 2 for p in pairs(9)), list(zip(pairs(2), 'ab')), set(zip('ab', 'ab')) == {('a', 'a'), ('b', 'b')})
it = iter([1, 2, 3, 4]); print(list(zip(it, it))); it = iter(range(5)); print([next(it), *it], next(it, None)); a = [1, 2, 3]; print(list(map(a.pop, [0, 0])), a)
first, *_ = pairs(3); print(first, _); print(*(x for x in pairs(2)), sep='|'); print(tuple(map(type, (1, 'a', ()))), list(map(int, '123')))
