# `__new__` of a base makes an instance only if the class is made as the base is; else the message names who must.


def tell(base, cls):
    try:
        print(cls.__name__, base.__name__, type(base.__new__(cls)).__name__)
    except TypeError as error:
        print(error)


class Number(int):
    pass


class Table(dict):
    pass


class Plain:
    pass


class PlainTable(Plain, dict):
    pass


class PlainError(Plain, Exception):
    pass


class PlainOsError(OSError, Plain):
    pass


class Making(int):
    def __new__(cls, *args):
        return int.__new__(cls, *args)


class MadeSo(Making):
    pass


for cls in (Number, Table, Plain, PlainTable, PlainError, PlainOsError, Making, MadeSo):
    print(cls.__base__)
    for base in (object, int, dict, Exception, BaseException, OSError, list):
        tell(base, cls)
