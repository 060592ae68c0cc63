def gen():
    for i in range(5): print('y', i, end=' '); yield i
g = gen(); print(2 in g, next(g)); print(9 in gen()); print(3 not in iter([1, 2]), 'b' in 'abc', 'b' in ['abc'], b'a' in [b'a'], 2 in {1: 2}, 2 in {1: 2}.values())
class C:
    def __contains__(self, x): print('ask', x, end=' '); return 'yes'
class N: __contains__ = None
class I:
    def __iter__(self): return iter([1, float('nan')])
print(3 in C(), 3 not in C(), 1 in I(), 2 in I())
for bad in (lambda: 1 in N(), lambda: 1 in 3, lambda: 1 in object(), lambda: None in None, lambda: 1 in int):
    try: print(bad())
    except TypeError as e: print(e)
print(any(x == 2 for x in gen()), all([]), sum([[1], [2]], []), [] in [[]], () in [[]])
