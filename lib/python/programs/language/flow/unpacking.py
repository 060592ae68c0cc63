a, b = 1, 2
a, b = b, a
print(a, b)
(a, [b, (c, d)]), e = (1, [2, 'xy']), 5
print(a, b, c, d, e)
first, *middle, last = range(5)
print(first, middle, last)
*only, = 'ab'
print(only)
a, *b = [1]
print(a, b)
[x, y] = {10: 1, 20: 2}
print(x, y)
class T: pass
t = T()
lst = [0, 0]
t.a, lst[1], (t.b, *lst[0:1]) = 1, 2, (3, 4)
print(t.__dict__, lst)
print([*range(3), *'ab'], (*[1], 2), {*[1, 1], 3}, {**{'a': 1}, 'b': 2, **{'a': 3}})
x = *[1, 2], 3
print(x)
for statement in ('a, b = 1', 'a, b = 1,', 'a, b = 1, 2, 3', 'a, *b, c = 1,', 'a, b = "x"', 'a, b = None', '[a, b] = {1, 2, 3}', '(a,) = ()', 'a, *b = 5', 'x = [*5]', 'x = {**5}', 'x = (*None,)', 'a, b = iter([1, 2, 3])', 'a, b = {"k": 1}', '{*[[]]}', '{**{1: 2}, **[3]}', 'a, b, c = (i for i in range(2))'):
    try:
        exec(statement)
    except Exception as error:
        print(statement, '->', type(error).__name__, error)
def gen():
    yield 1
    raise ValueError('midway')
try:
    a, b = gen()
except ValueError as error:
    print(error, a)
a = b = c = []
print(a is c)
i, i, i = 1, 2, 3
print(i)
def f(): return 1, 2, 3
head, *_ = f()
print(head, _)
() = []
[] = ()
print(*(), *[1], sep=',')
