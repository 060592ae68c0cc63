class Point:
    __slots__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y


p = Point(1, 2)
print(p.x, p.y, hasattr(p, '__dict__'), Point.__slots__, Point.x)
for action in ('p.z = 1', 'del p.x; p.x', 'del p.x', 'Point.x.__get__(5)', 'p.__dict__', 'p.__weakref__', 'p.q'):
    try:
        exec(action)
    except Exception as error:
        print(action, '->', type(error).__name__, error)
p.x = 3
print(p.x)


class Named(Point):
    __slots__ = ['name', '__dict__']


n = Named(1, 2)
n.name = 'n'
n.free = 'dict'
print(n.name, n.free, n.__dict__, n.x)


class Loose(Point): pass


l = Loose(5, 6)
l.more = 7
print(l.__dict__, l.x)


class Single:
    __slots__ = 'only'


s = Single()
s.only = 1
print(Single.__slots__, s.only)
for body in ("__slots__ = ('a', 'a')\nprint('ok')", "__slots__ = ('a',)\na = 1", "__slots__ = (1,)", "__slots__ = ('a b',)",
             "__slots__ = ('__dict__', '__dict__')", "__slots__ = {'k': 'doc of k'}"):
    try:
        exec('class X:\n ' + body.replace('\n', '\n '))
    except Exception as error:
        print(type(error).__name__, error)


class P:
    __slots__ = ('__private',)
    def __init__(self): self.__private = 1


print(P()._P__private, P.__slots__)
try:
    class Both(Point, Single): pass
except TypeError as error:
    print(error)
try:
    class SubInt(int): __slots__ = ('x',)
    print(SubInt(4))
except TypeError as error:
    print(error)
