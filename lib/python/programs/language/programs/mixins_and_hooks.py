class Registry(type):
    known = {}
    def __new__(m, name, bases, ns, abstract=False):
        cls = super().__new__(m, name, bases, ns)
        if not abstract: m.known[name.lower()] = cls
        return cls
    def __init__(cls, name, bases, ns, abstract=False): super().__init__(name, bases, ns)


class Comparable:
    def __eq__(self, o): return self.key() == o.key()
    def __lt__(self, o): return self.key() < o.key()


class Printable:
    def __repr__(self): return f"<{type(self).__name__} {' '.join(f'{k}={v!r}' for k, v in vars(self).items())}>"


class Shape(Comparable, Printable, metaclass=Registry, abstract=True):
    def __init__(self, **sizes):
        for k, v in sizes.items(): setattr(self, k, v)
    def key(self): return self.area()


class Square(Shape):
    def area(self): return self.side ** 2


class Rect(Shape):
    def area(self): return self.w * self.h


shapes = [Registry.known['rect'](w=2, h=3), Square(side=2), Registry.known['square'](side=1)]
print(sorted(shapes), min(shapes), Square(side=2) == Rect(w=1, h=4), sorted(Registry.known))


class Typed:
    def __init__(self, kind): self.kind = kind
    def __set_name__(self, owner, name): self.name = '_' + name
    def __get__(self, obj, owner): return self if obj is None else getattr(obj, self.name, None)
    def __set__(self, obj, value):
        if not isinstance(value, self.kind): raise TypeError(f'{self.name[1:]} must be {self.kind.__name__}, not {type(value).__name__}')
        setattr(obj, self.name, value)


class Person(Printable):
    name, age = Typed(str), Typed(int)
    def __init__(self, name, age): self.name, self.age = name, age


print(Person('ann', 3), Person('x', 1).age, type(Person.name).__name__)
try:
    Person('bob', 'old')
except TypeError as error:
    print(error)
