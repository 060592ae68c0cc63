t = tuple(range(10)); print(t[2:8:3], t[-3:], t[::-4], t[5:2], t[:-8], t[100:], t[-100:2])
print((1, 2) + (3,), (1,) * 3, sum(((1,), (2,)), ()), (None,) * 2 == (None, None), len(((),) * 5))
def f(a, *rest, **kw): return a, rest, kw
print(f(*(1, 2, 3)), f(*(), **{'a': 1}), f(1, *t[:2], x=0))
(a, b), c = (1, 2), 3; print(a, b, c); x = 1,; print(x, type(x).__name__); print(*t[:3], sep='-')
print(isinstance((), tuple), tuple in (tuple, list), (1, 2, 3).__len__(), (1, 2).__contains__(2), (3,).__getitem__(0), (1,).__add__((2,)), (1,).__lt__((2,)), (1,).__eq__(1))
