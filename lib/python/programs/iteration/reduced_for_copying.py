a = iter([1, 2, 3]); next(a)
f, args, state = a.__reduce__(); print(f.__name__, args, state); b = f(*args); b.__setstate__(state); print(list(b), list(a)); print(a.__reduce__()[1])
print([iter(x).__reduce__()[1:] for x in ((1, 2), {1: 2}, {3}, range(2))], reversed([1, 2]).__reduce__()[1:], reversed((1, 2)).__reduce__()[1:], enumerate([]).__reduce__()[1][1], zip().__reduce__()[1], slice(1, 2).__reduce__()[1], range(3).__reduce__()[1])
r = reversed([1, 2]); list(r); print(r.__reduce__()[1], {1: 2}.items().__iter__().__reduce__()[1], iter({}.values()).__reduce__()[1], frozenset([1]).__reduce__()[1], {2}.__reduce__()[1:])
