import sys
class L(list):
    def __getitem__(self, i): return 'got'
    def __len__(self): return 99
    def __iter__(self): return iter('it')
    def append(self, x): super().append([x])
l = L([1, 2]); l.append(3); print(l[0], len(l), list(l), [*l], l, list.__len__(l), list.__getitem__(l, 2), l + [4], sorted(l))
class S(list): __slots__ = ('a', 'b')
class P(list): pass
print([(sys.getsizeof(x), x.__sizeof__()) for x in (S(), P(), P([1]), [1])]); s = S([1]); s.a = 2; print(s, s.a)
p = P([1]); p.x = 1; print(p == [1], [1] == p, p < [2], p.__dict__, P([1]) + P([2]), type(P([1]) * 2).__name__, isinstance(p, list))
