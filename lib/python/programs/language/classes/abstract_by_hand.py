from abc import ABC, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def describe(self): return f'{self.name}: {self.area():.2f}'


class Circle(Shape):
    def __init__(self, r): self.r = r
    def area(self): return 3.14159 * self.r ** 2
    name = 'circle'


class Partial(Shape):
    def area(self): return 0


print(Circle(2).describe())
for cls in (Shape, Partial):
    try:
        cls()
    except TypeError as error:
        print(error)
print(sorted(Shape.__abstractmethods__), isinstance(Circle(1), Shape), Circle.__abstractmethods__)


class Virtual: pass


Shape.register(Virtual)
print(isinstance(Virtual(), Shape), issubclass(Virtual, Shape), Virtual.__mro__)


class Sized(ABC):
    @classmethod
    def __subclasshook__(cls, c): return hasattr(c, '__len__') or NotImplemented


print(isinstance([], Sized), isinstance(5, Sized), type(Shape).__name__)
