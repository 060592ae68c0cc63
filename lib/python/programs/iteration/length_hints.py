from operator import length_hint
for x in ([1, 2], iter([1, 2]), iter((1,)), reversed([1]), iter('abc'), iter(range(4)), iter({1: 2}), iter({1, 2}), iter({}.values()), zip([1]), map(str, [1]), enumerate([1]), filter(None, [1]), (y for y in [1]), reversed(range(3)), iter(b'ab')):
    print(type(x).__name__, length_hint(x, -1), end='; ')
print()
i = iter([1, 2, 3]); next(i); print(length_hint(i)); list(i); print(length_hint(i))
class H:
    def __length_hint__(self): return 7
class N:
    def __length_hint__(self): return NotImplemented
class L:
    def __len__(self): return 2
    def __length_hint__(self): return 9
print(length_hint(H()), length_hint(N(), 3), length_hint(L()), length_hint(object()))
