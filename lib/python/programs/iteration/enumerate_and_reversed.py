print(list(enumerate('ab')), list(enumerate('ab', 5)), list(enumerate(start=2, iterable='x')), list(enumerate('a', 2**70)), enumerate[int])
class S:
    def __len__(self): return 3
    def __getitem__(self, i):
        if i >= 3: raise IndexError
        return i * 10
print(list(reversed(S())), list(S()), 20 in S(), 5 in S(), list(reversed('abc')), list(reversed((1, 2))), list(reversed(range(3))))
r = reversed(S()); print(next(r), r.__length_hint__(), list(r), r.__length_hint__(), type(r).__name__)
class R:
    def __reversed__(self): return iter('custom')
print(''.join(reversed(R())))
class No: __reversed__ = None
for bad in (lambda: reversed(3), lambda: reversed({1}), lambda: reversed(No()), lambda: reversed(), lambda: reversed([], 1), lambda: enumerate(), lambda: enumerate(3), lambda: enumerate([], 'a'), lambda: enumerate([], 1, 2), lambda: reversed(x for x in [])):
    try: print(bad())
    except TypeError as e: print(e)
e = enumerate(iter('ab')); print(next(e), next(e), next(e, 0)); print(max(enumerate([3, 9, 2]), key=lambda p: p[1]))
