from collections import Counter, namedtuple, ChainMap
c = Counter('abracadabra')
print(c, c.most_common(2), c['z'], c + Counter('aab'), c - Counter('aaaaaab'), sorted(c.elements())[:3])
c.update('zz'); c.subtract('z')
print(c['z'], c.total())
Point = namedtuple('Point', 'x y', defaults=[0])
p = Point(1)
print(p, p.x, p[1], p._replace(x=5), p._asdict(), Point._fields, Point.x, p == (1, 0), Point._make([3, 4]))
try:
    Point()
except TypeError as error:
    print(error)
m = ChainMap({'a': 1}, {'a': 2, 'b': 3})
print(m['a'], m['b'], dict(m))
