a = [1, 2]
b = a
c = [1, 2]
print(a is b, a is c, a == c, a is not c, None is None, () is (), 'ab' is 'a' 'b' if False else True)
b.append(3)
print(a, c, a == b)
def change(lst, n):
    lst.append(n)
    lst = ['rebound']
    return lst
print(change(c, 9), c)
t = (1, [2])
u = t
u[1].append(3)
print(t, u is t, t == (1, [2, 3]))
m = [[0] * 2 for _ in range(2)]
m[0][0] = 1
n = [[]] * 3
n[0].append('shared')
print(m, n, n[0] is n[2])
d1, d2 = {'k': a}, {'k': a}
print(d1 == d2, d1 is d2, d1['k'] is d2['k'], d1.copy()['k'] is a)
x = y = 5
x += 1
print(x, y, 5 is y, type(x) is int, type(None), type(type(x)) is type)
s1 = {1, 2}; s2 = s1; s1 |= {3}; s3 = s1 | {4}
print(s2, s3 is s1, s1 == {3, 2, 1}, [1] == (1,), {1} == frozenset({1}), 1 == '1', b'a' == 'a', 1.0 == 1, [] == False)
class P:
    def __init__(self, v): self.v = v
p, q = P(1), P(1)
print(p == q, p == p, p != q, p in [q], p in [p], [p].index(p), hash(p) == hash(p), id(p) == id(p), p is P)
