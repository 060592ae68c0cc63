# dir() asks an object for its __dict__ and __class__, and a stand-in for a class for its __bases__; keys need not be names.
class Plain:
    def method(self):
        pass


class Derived(Plain):
    own = 1


Plain.method.known = 7
bound = Plain().method
print("known" in dir(bound), "__func__" in dir(bound), "__code__" in dir(bound))


class Pretends:
    __class__ = Derived
    there = 2


class Claims:
    @property
    def __dict__(self):
        return {"claimed": 1}


class Passes:
    def __getattribute__(self, name):
        print("asked", name)
        return object.__getattribute__(self, name)


class Odd:
    __dict__ = 5


class StandsForAClass:
    __dict__ = {"in_the_stand_in": 1}
    __bases__ = (Derived,)


class Stands:
    __class__ = property(lambda self: StandsForAClass)


for made in Plain(), Derived(), Pretends(), Claims(), Passes(), Odd(), Stands():
    made_names = dir(made)
    print(type(made).__name__, [name for name in made_names if not name.startswith("__")], len(made_names) > 20)


class Left(Plain):
    left = 1


class Right(Plain):
    right = 1


class Both(Left, Right):
    both = 1


both = Both()
both.set_later = both.set_last = 1
print([name for name in object.__dir__(both) if not name.startswith("__")])
print([name for name in type.__dir__(Both) if not name.startswith("__")])
both.__dict__[3] = 4
try:
    print(dir(both))
except TypeError as error:
    print(error)
print([name for name in both.__dir__() if not str(name).startswith("__")])
