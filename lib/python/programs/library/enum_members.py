"""Enumerations and flags."""
from enum import Enum, Flag, IntEnum, StrEnum, auto, unique


class Colour(Enum):
    RED = 1
    GREEN = auto()
    ALIAS = 1

    @property
    def shout(self):
        return self.name + '!'


class Rights(Flag):
    READ = auto()
    WRITE = auto()
    ALL = READ | WRITE


class Level(IntEnum):
    LOW = 1
    HIGH = 5


class Word(StrEnum):
    HELLO = auto()


print(list(Colour), Colour.RED, repr(Colour(2)), Colour['ALIAS'] is Colour.RED, Colour.GREEN.shout, Colour.RED.value)
print(Rights.READ | Rights.WRITE, Rights.ALL & Rights.READ, ~Rights.READ, bool(Rights(0)), Rights(3), list(Rights.ALL))
print(Level.HIGH > 3, sorted(Level), Level.LOW + 1, f'{Level.HIGH}', Word.HELLO, Word.HELLO == 'hello')
for wrong in (lambda: Colour(7), lambda: Colour['BLUE'], lambda: setattr(Colour, 'RED', 5), lambda: type('Sub', (Colour,), {})):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
