print([x ** 2 for x in range(5)], {x % 3 for x in range(7)}, {k: v for k, v in zip('ab', [1, 2])})
print([(x, y) for x in range(3) if x for y in 'ab' if y != 'b' or x > 1])
print([[j for j in range(i)] for i in range(4)], [x for row in [[1, 2], [3]] for x in row])
print([a + b for a, b in [(1, 2), (3, 4)]], [h for h, *t in ['abc', 'de']], [x for x in (1, 2, 3) if x > 1 if x < 3])
x = 'outer'
[x for x in range(3)]
print(x, [x for x in x], [i for i in range(3) for i in range(i)])


def f(n):
    k = 10
    fs = [lambda: i + k for i in range(n)]
    k = 20
    return [g() for g in fs], [locals().get('k') for _ in 'a'], sorted(locals())


print(f(2))
print({i: {j: i * j for j in range(i)} for i in range(3)}, {**{c: ord(c) for c in 'ab'}})
print([y := f'{i}' for i in range(2)], y, [(lambda v: v * 2)(v) for v in range(3)])
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], [sum(col) for col in zip(*matrix)])
try:
    [1 / i for i in (1, 0)]
except ZeroDivisionError as error:
    print(error)
try:
    [i for i in None]
except TypeError as error:
    print(error)
try:
    {[]: 1 for _ in 'a'}
except TypeError as error:
    print(error)


class C:
    items = [1, 2]
    doubled = [i * 2 for i in items]
    try:
        crossed = [i * len(items) for i in items]
    except NameError as error:
        crossed = str(error)
    named = [__name__ for _ in 'a']


print(C.doubled, C.crossed, C.named)
def order():
    def t(v): print('t', v, end=' '); return v
    return {t(k): t(v) for k, v in [(1, 2), (3, 4)]}
print(order())
print([i for i in range(5) if i % 2 == 0 and (lambda: i)() > 1], [*[i for i in 'xy']], [None for i in range(2)], [() for () in [[], ()]])
def deleted():
    xs = [del_ for del_ in range(2)]
    try:
        del_
    except NameError as error:
        print(error)
deleted()
