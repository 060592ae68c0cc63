"""Abstract classes, registered and recognised ones."""
from abc import ABC, abstractmethod
from collections.abc import Buffer, Hashable, Iterable, Mapping, MutableSequence, Sequence, Sized


class Shape(ABC):
    @property
    @abstractmethod
    def area(self): ...

    @classmethod
    def __subclasshook__(cls, other):
        return True if hasattr(other, 'area_like') else NotImplemented


class Square(Shape):
    area = 4


class Foreign:
    pass


class Alike:
    area_like = 1


Shape.register(Foreign)
print(Square().area, isinstance(Foreign(), Shape), issubclass(Alike, Shape), issubclass(int, Shape), Shape.__abstractmethods__)
try:
    Shape()
except TypeError as error:
    print(error)
print(isinstance([], Sequence), isinstance({}, Mapping), isinstance(5, Hashable), isinstance([], Hashable), isinstance(b'', Buffer), isinstance('', Buffer))


class Fixed(Sequence):
    def __len__(self):
        return 3

    def __getitem__(self, at):
        return range(3)[at]


print(list(Fixed()), 2 in Fixed(), list(reversed(Fixed())), Fixed().index(1), Fixed().count(2), isinstance(Fixed(), Sized), isinstance(Fixed(), Iterable))
