import sys
def steps(n):
    s = set(); out = []
    for i in range(n):
        s.add(i)
        if not out or out[-1][1] != sys.getsizeof(s): out.append((len(s), sys.getsizeof(s)))
    return out
print(steps(2000)); size = sys.getsizeof
print(size(set()), size(frozenset()), size({1}), size(set(range(5))), size(set(list(range(20)))), size({*range(5)}), size(frozenset(range(100))))
s = set(range(100)); print(size(s), size(s.copy()), size(s | s), size(s & {1}), size(s - {1}), size(set(s)), size(frozenset(s)))
s.clear(); print(size(s)); s = set(range(100)); s -= set(range(98)); print(size(s), s); s &= {98}; print(size(s))
for n in (4, 5, 12, 19, 40, 77): print(n, size(set(dict.fromkeys(range(n)))), size(set(range(n))), size({1} | set(range(n))), size(set().union(range(n))))
