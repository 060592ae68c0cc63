def t(x):
    print('t', x)
    return x


g = (t(x) for x in t([1, 2, 3]) if x % 2)
print('made')
print(list(g))
try:
    (x for x in 5)
except TypeError as error:
    print(error)
try:
    list(undefined for x in [1])
except NameError as error:
    print(error)
n = 1
h = (n + x for x in range(3))
n = 100
print(list(h))
print(dict((k, v) for k, v in [('a', 1)]), set(c for c in 'aab'), tuple(i for i in range(3)))
print(list((i, j) for i in range(3) for j in range(i)), [*(x for x in 'ab')])
nested = ((x, list(y for y in range(x))) for x in range(3))
print(list(nested))


def consume(first, it): return first, list(it)


print(consume(1, (x for x in 'z')))


class A:
    n = 3
    squares = list(i * i for i in range(n))


print(A.squares)
gs = [(lambda: x) for x in range(3)]
print([g() for g in gs], [g() for g in ((lambda y=x: y) for x in range(3))])
it = iter([1, 2, 3, 4])
print(list(zip(it, it)), next((x for x in range(10) if x > 7), None), next((x for x in ()), 'none'))
e = (1 / x for x in [1, 0])
print(next(e))
try:
    next(e)
except ZeroDivisionError as error:
    print(error)
print(list(e))
try:
    sum(x for x in 'ab')
except TypeError as error:
    print(error)
