def take(n, source):
    for _ in range(n): yield next(source)


print(list(take(2, iter('abc'))))
print(list(take(3, iter('ab'))))
