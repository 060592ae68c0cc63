for thing in (3, 'text', int, None):
    try:
        raise thing
    except TypeError as error:
        print(error)
try:
    raise ValueError from 3
except TypeError as error:
    print(error)


class Odd(Exception):
    def __new__(cls):
        return 3


try:
    raise Odd
except TypeError as error:
    print(error)
raise
