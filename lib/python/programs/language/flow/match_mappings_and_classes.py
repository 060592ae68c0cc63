def m(x):
    match x:
        case {'type': 'point', 'x': x, 'y': y}: return 'point', x, y
        case {'name': str(name), **rest}: return name, rest
        case {1: [a, b]}: return a, b
        case {}: return 'any mapping'
        case _: return 'not a mapping'


for x in ({'type': 'point', 'x': 1, 'y': 2, 'z': 3}, {'name': 'n', 'k': 1}, {'name': 5}, {1: (2, 3)}, {}, [], 'name'):
    print(m(x))


class Point:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y


class Bare:
    a = 1


class Three(Point):
    __match_args__ = ('x', 'y', 'z')
    z = 0


def c(x):
    match x:
        case Three(1, z=zz): return 'three', zz
        case Point(0, 0): return 'origin'
        case Point(x=0, y=yy): return 'on y', yy
        case Point(xx, yy) if xx == yy: return 'diagonal', xx
        case Point(x=Point(a, b)): return 'nested', a, b
        case Point(): return 'point'
        case Bare(a=v): return 'bare', v
        case int(i) | float(i): return 'number', i
        case str(s): return s
        case [Point(x=px), *_]: return 'list of points', px
        case dict(d) | list(d): return 'container', d


for x in (Point(0, 0), Point(0, 5), Point(3, 3), Point(Point(1, 2), 0), Point(1, 2), Three(1, 2), Bare(), 5, 2.5, 'str', [Point(9, 9)], [], {1: 2}, None):
    print(c(x))


def attempt(thunk):
    try:
        thunk()
    except TypeError as error:
        print(error)


def too_many():
    match Point(1, 2):
        case Point(1, 2, 3): pass
def no_args():
    match Bare():
        case Bare(1): pass
def twice():
    match Point(1, 2):
        case Point(1, x=1): pass
def no_class():
    match 5:
        case m(): pass
for f in (too_many, no_args, twice, no_class): attempt(f)
Point.__match_args__ = ['x']
attempt(lambda: c(Point(0, 0)))
Point.__match_args__ = (1,)
attempt(lambda: c(Point(0, 0)))
int_match = [int]
match 5:
    case bool(): print('no')
    case object(): print('object matches all')
