"""Functions of one code have one name, whoever makes them and however many have died."""
import sys
import types


def make(number):
    def an_unusual_name(value=number):
        return value + number

    return an_unusual_name


made = [make(number) for number in range(3)]
first = made[0]
print([one.__name__ is first.__name__ for one in made], [one.__qualname__ is first.__qualname__ for one in made])
print(first.__name__, first.__qualname__, first.__name__ is first.__code__.co_name)

name = "".join(["an_unusual", "_name"])
print(sys.intern(name) is first.__name__, name is first.__name__)

before = sys.getrefcount(first.__name__)
more = [make(number) for number in range(10)]
print(sys.getrefcount(first.__name__) - before)
more.clear()
print(sys.getrefcount(first.__name__) - before)

code = first.__code__
other = code.replace(co_name="another_name", co_qualname="somewhere.another_name")
again = types.FunctionType(other, globals(), None, (1,), first.__closure__)
print(again.__name__, again.__qualname__, first.__name__, make(4).__name__)
given = types.FunctionType(code, globals(), "a_given_name", (1,), first.__closure__)
print(given.__name__, given.__qualname__, make(5).__qualname__)

first.__name__ = "changed"
print(first.__name__, made[1].__name__, make(6).__name__)
del made, first, again, given, name
print(make(7).__name__, sum(make(number)() for number in range(100)))
