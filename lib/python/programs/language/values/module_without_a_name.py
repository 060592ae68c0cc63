from types import ModuleType

bare = ModuleType.__new__(ModuleType)
print(bare, hasattr(bare, "__name__"), bare.__dict__)
bare.__init__("named", "what it is for")
print(bare, sorted(bare.__dict__))


class Odd(ModuleType):
    __dict__ = property(lambda self: "no dict")


try:
    dir(Odd("odd"))
except TypeError as error:
    print(error)
