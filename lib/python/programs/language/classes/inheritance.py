class Animal:
    kind = 'animal'
    def __init__(self, name):
        self.name = name
    def speak(self): return f'{self.name} makes {self.sound()}'
    def sound(self): return 'a noise'
    def __repr__(self): return f'{type(self).__name__}({self.name!r})'


class Dog(Animal):
    def sound(self): return 'woof'


class Puppy(Dog):
    kind = 'puppy'
    def __init__(self, name, age):
        super().__init__(name)
        self.age = age
    def sound(self): return super().sound().upper()


p = Puppy('Rex', 1)
print(p.speak(), p.kind, Dog('x').kind, p)
print(isinstance(p, Animal), isinstance(p, (int, Dog)), issubclass(Puppy, Animal), issubclass(Animal, Puppy))
print(Puppy.__bases__, Puppy.__mro__, Puppy.__name__, Puppy.__qualname__, Puppy.__module__)
print(p.__dict__, vars(p) is p.__dict__, sorted(k for k in Puppy.__dict__))
Animal.kind = 'changed'
print(Dog.kind, p.kind)
Animal.extra = lambda self: ('extra', self.name)
print(p.extra())
p.__class__ = Dog
print(p, p.sound())
try:
    p.__class__ = int
except TypeError as error:
    print(error)
try:
    class Bad(5): pass
except TypeError as error:
    print(error)
try:
    class Twice(Dog, Dog): pass
except TypeError as error:
    print(error)
try:
    class Final(bool): pass
except TypeError as error:
    print(error)
print(Animal.__subclasses__(), Dog.__base__, object.__base__)
