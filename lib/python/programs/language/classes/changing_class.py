class Left:
    __slots__ = ["a", "b"]


class Right:
    __slots__ = ["b", "a"]


class Other:
    __slots__ = ["a", "c"]


class Open:
    __slots__ = ["a", "b", "__dict__"]


thing = Left()
thing.a, thing.b = 1, 2
thing.__class__ = Right
print(type(thing).__name__, thing.a, thing.b)
for cls in (Other, Open, object, int, list):
    try:
        thing.__class__ = cls
    except TypeError as error:
        print(error)
try:
    del thing.__class__
except TypeError as error:
    print(error)
