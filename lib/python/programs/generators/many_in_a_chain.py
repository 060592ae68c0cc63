def chain(inner):
    yield from inner
g = iter([1, 2])
for _ in range(50):
    g = chain(g)
print(list(g))
