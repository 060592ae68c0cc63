"""What `**` makes of mappings whose keys are none, and of errors on the way."""
import functools


class Mapping:
    def __init__(self, keys):
        self.answer = keys

    def keys(self):
        return self.answer

    def __getitem__(self, key):
        if key == "missing":
            raise AttributeError("no such thing")
        if key == "wrong":
            raise TypeError("not that one")
        return key


class Failing:
    def __init__(self, error):
        self.error = error

    def __iter__(self):
        raise self.error


class Endless:
    def __iter__(self):
        return self

    def __next__(self):
        raise AttributeError("next")


class WithoutKeys:
    def keys(self):
        raise AttributeError("keys")


class WrongKeys:
    def keys(self):
        raise TypeError("keys")


class KeysOfNone:
    keys = None


class Property:
    def __init__(self, error):
        self.error = error

    @property
    def keys(self):
        raise self.error


def function(**keywords):
    return keywords


def build(mapping):
    class Built(**mapping):
        pass


ways = {
    "call": lambda mapping: function(**mapping),
    "second": lambda mapping: function(a=1, **mapping),
    "native": lambda mapping: print(**mapping),
    "partial": lambda mapping: functools.partial(function, **mapping)(),
    "class": build,
    "literal": lambda mapping: {**mapping},
    "dict": lambda mapping: dict(mapping),
    "update": lambda mapping: {}.update(mapping),
}
mappings = {
    "an int": Mapping(5),
    "None": Mapping(None),
    "AttributeError": Mapping(Failing(AttributeError("iter"))),
    "TypeError": Mapping(Failing(TypeError("iter"))),
    "failing next": Mapping(Endless()),
    "missing": Mapping(["missing"]),
    "wrong": Mapping(["wrong"]),
    "unhashable": Mapping([[]]),
    "twice": Mapping(["b", "b"]),
    "good": Mapping(["a"]),
    "no keys": WithoutKeys(),
    "wrong keys": WrongKeys(),
    "keys of None": KeysOfNone(),
    "property": Property(AttributeError("property")),
    "wrong property": Property(ValueError("property")),
    "no mapping": 3,
}
for way, merge in ways.items():
    for name, mapping in mappings.items():
        try:
            print(way, "/", name, "->", merge(mapping))
        except Exception as error:
            print(way, "/", name, "->", type(error).__name__, error, error.__context__)
