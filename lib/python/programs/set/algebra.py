a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a | b, a & b, a - b, b - a, a ^ b, a <= b, {3} < b, a >= {1}, a > a, a == {4, 3, 2, 1}, a != b, a.isdisjoint({9}), a.isdisjoint([1]))
print(a.union([7], 'x', {8: 9}) == {1, 2, 3, 4, 7, 'x', 8}, a.intersection([1, 2], {2: 0}), a.difference([1], (2,)), a.symmetric_difference([1, 9]), a.issubset(range(9)), a.issuperset([1]))
c = set(a); c |= b; print(c); c &= {1, 3, 5}; print(c); c -= {1}; print(c); c ^= {3, 9}; print(c); c.update([1], {2: 3}); print(c)
c.intersection_update([1, 2, 9], {1, 9}); print(c); c.difference_update([9]); print(c); c.symmetric_difference_update({1, 7}); print(c); c -= c; print(c)
f = frozenset(b); print(type(f | a).__name__, type(a | f).__name__, f == b, f & a, {f: 1}[frozenset([5, 4, 3])], f.copy() is f, frozenset(f) is f)
print({1, 2} in [{2, 1}], frozenset({1}) in {frozenset({1})}, {1} in {frozenset({1})}, a.copy() is a)
class S(set): pass
print(type(S([1]) | {2}).__name__, type(S([1]).copy()).__name__, S([1, 2]), S(), type(S([1]) - {1}).__name__)
s = {frozenset({1})}; s.discard({1}); print(s); s.add(frozenset()); s.remove(set()); print(s, set[int], frozenset[str])
