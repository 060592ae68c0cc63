from collections.abc import Iterable, Sized, Mapping, Sequence, Callable, Hashable, MutableSequence
import abc
print(isinstance([], Iterable), isinstance(1, Sized), issubclass(dict, Mapping), isinstance('', Sequence), isinstance(len, Callable), isinstance([], Hashable))
class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self): ...
    @property
    @abc.abstractmethod
    def name(self): ...
try:
    Shape()
except TypeError as error:
    print(error)
class Square(Shape):
    def area(self): return 4
    name = 'square'
print(Square().area(), isinstance(Square(), Shape), Shape.__abstractmethods__ == {'area', 'name'})
class Other: pass
print(issubclass(Other, Shape))
Shape.register(Other)
print(issubclass(Other, Shape), isinstance(Other(), Shape))
class Has:
    def __len__(self): return 1
print(isinstance(Has(), Sized), issubclass(Has, Sequence))
