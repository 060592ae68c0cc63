a = [1, 2, 3]
for x in a:
    if len(a) < 6: a.append(x * 10)
    print(x, end=' ')
print(a)
for x in a:
    a.remove(x)
print(a)
i = iter(a); print(next(i), i.__length_hint__()); a.clear(); print(list(i)); a.append(1); print(list(i))
r = reversed([1, 2, 3]); print(next(r), r.__length_hint__(), list(r), list(r))
b = [1, 2, 3]; r = reversed(b); b.pop(); print(list(r)); r = reversed(b); b.append(9); print(list(r))
c = [1, 2]; c.extend(c); print(c); c[:0] = c; print(c); c += c; print(len(c))
print(type(iter([])).__name__, type(reversed([])).__name__)
