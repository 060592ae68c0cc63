import sys, gc
i = iter(range(3)); print(i.__length_hint__(), next(i), list(i), next(i, 'end'), i.__length_hint__())
print(sum(range(1000)), sum(range(10, 0, -3)), max(range(5)), [*range(3)], tuple(range(2)), set(range(3)), dict(zip(range(2), range(2))))
print(sys.getsizeof(range(3)), sys.getsizeof(iter(range(3))), gc.is_tracked(range(3)), gc.is_tracked(iter(range(3))))
a = iter(range(5)); next(a); print(a.__reduce__()[1], list(a))
for x in range(3):
    for y in range(x): print(x, y, end='; ')
print(); x = range(2); x, y = x; print(x, y); print(len([*range(100000)]), list(range(2**53 - 1, 2**53 + 2)))
total = 0
for n in range(200000): total += n
print(total)
