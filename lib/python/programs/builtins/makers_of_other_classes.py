# A `__new__` of the interpreter's own, put into a class that is not its class: instances are made as if it were not there.
class Plain(object):
    __new__ = list.__new__


class Listed(list):
    __new__ = object.__new__


class Mapped(dict):
    __new__ = object.__new__


class Number(int):
    __new__ = object.__new__


class Below(Number):
    pass


class Problem(Exception):
    __new__ = staticmethod(object.__new__)


print(type(Plain()).__name__, Listed('ab'), Mapped(a=1), Number(7), Below(8))
try:
    Problem('p')
except TypeError as problem:
    print(problem)
Plain.__new__ = lambda cls: 'made by Python'
print(Plain())
Plain.__new__ = dict.__new__
try:
    Plain()
except TypeError as problem:
    print(problem)
del Plain.__new__
print(type(Plain()).__name__)
for make, cls in ((list.__new__, Plain), (object.__new__, Listed), (int.__new__, Below)):
    try:
        print(make(cls))
    except TypeError as problem:
        print(problem)


# What `compile` may be told.
def tried(flags):
    try:
        return compile('1', 'f', 'exec', flags) and 'taken'
    except (ValueError, OverflowError) as problem:
        return problem


for bit in range(34):
    print(bit, tried(1 << bit))
print(tried(-1), tried(0x8400), tried(0xFF))


# Whose name is told, so that another might be suggested.
def unbound():
    print(late)
    late = 1


def free():
    def inner():
        return late

    inner()
    late = 1


for function in (unbound, free, lambda: nowhere):
    try:
        function()
    except NameError as problem:
        print(type(problem).__name__, problem.name, problem)
