# Classes, partial objects and their like hand on the very keys that were unpacked with ** into their call.
import contextvars
import functools
import operator
import sys
import types
from enum import StrEnum


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


def rest(*args, **named):
    return args, named


class Meta(type):
    def __new__(cls, name, bases, space, **named):
        print("new", named)
        return super().__new__(cls, name, bases, space)

    def __init__(cls, name, bases, space, **named):
        print("init", named)

    @classmethod
    def __prepare__(cls, name, bases, **named):
        print("prepare", named)
        return {}


class Made(metaclass=Meta, **{Colour.RED: 1}, green=2):
    pass


class Base:
    def __init_subclass__(cls, **named):
        print("subclass", named)


class Derived(Base, **{Colour.RED: 1}):
    pass


type("Called", (Base,), {}, **{Colour.BLUE: 1})
types.new_class("New", (Base,), {Colour.BLUE: 3})

first = functools.partial(rest, 1, **{Colour.RED: 2})
second = functools.partial(first, 3, **{Colour.BLUE: 4, "red": 5})
third = functools.partial(functools.partial(rest, red=6), **{Colour.RED: 7})
for made in first, second, third:
    print(made.keywords, made(), made(**{Colour.BLUE: 8}), made(**{Colour.RED: 9}, green=10), made(red=11))
print(functools.partialmethod(rest, **{Colour.RED: 1}).keywords)
print(contextvars.copy_context().run(rest, 1, **{Colour.RED: 2}))
print(vars(types.SimpleNamespace(**{Colour.RED: 1})), vars(types.SimpleNamespace({Colour.RED: 1})))


class Answers:
    def say(self, **named):
        return named


print(operator.methodcaller("say", **{Colour.RED: 1})(Answers()), operator.methodcaller("say", **{Colour.RED: 1}))
print(operator.call(rest, **{Colour.RED: 1}))
print(functools.lru_cache(rest)(**{Colour.RED: 1}), functools.cache(rest)(**{Colour.BLUE: 1}))

key = "".join(["a key", " of its own"])
before = sys.getrefcount(key)
kept = functools.partial(rest, **{key: 1})
print(next(iter(kept.keywords)) is key, next(iter(kept()[1])) is key, sys.getrefcount(key) - before)
del kept
print(sys.getrefcount(key) - before)
