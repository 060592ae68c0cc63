"""Data classes: what the decorator writes."""
from dataclasses import dataclass, field, fields, asdict, astuple, replace, FrozenInstanceError


@dataclass(order=True)
class Point:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Fixed:
    name: str
    size: float = 1.5


a, b = Point(1, 2), Point(1, 3, ['t'])
print(a, a < b, a == Point(1, 2), [f.name for f in fields(a)], asdict(b), astuple(b), replace(a, x=9))
print(Point.__match_args__, Fixed('n'), hash(Fixed('n')) == hash(Fixed('n')), Fixed.__slots__)
try:
    Fixed('n').name = 'm'
except FrozenInstanceError as error:
    print(type(error).__name__, error)
for wrong in (lambda: Point(), lambda: Point(1, 2, 3, 4), lambda: Point(z=1)):
    try:
        wrong()
    except TypeError as error:
        print(error)
