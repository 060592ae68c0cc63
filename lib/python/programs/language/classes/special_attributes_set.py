import warnings


class Ship:
    "a boat"


Ship.__doc__ = "a ship"
Ship.__module__ = "harbour"
print(Ship.__doc__, Ship, hasattr(Ship, "__firstlineno__"))
for wrong in (
    lambda: type.__dict__["__doc__"].__set__(list, "text"),
    lambda: type.__dict__["__doc__"].__delete__(Ship),
    lambda: type.__dict__["__module__"].__set__(int, "text"),
    lambda: type.__dict__["__abstractmethods__"].__delete__(Ship),
):
    try:
        wrong()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    type("Odd", (), {1: 2})
print(caught[0].category.__name__, caught[0].message)


class Bare(classmethod):
    def __init__(self, func):
        pass


print(Bare(print), Bare(print).__func__)


def measure(x: int) -> str: ...


print(staticmethod(measure).__annotations__, classmethod(measure).__annotations__)
