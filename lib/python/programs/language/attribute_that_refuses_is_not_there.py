class Slotted:
    __slots__ = ("filled", "empty")


class Refusing:
    @property
    def value(self):
        raise AttributeError("not now")


slotted = Slotted()
slotted.filled = 1
print(hasattr(slotted, "filled"), hasattr(slotted, "empty"), getattr(slotted, "empty", "nothing"))
print(hasattr(Refusing(), "value"), getattr(Refusing(), "value", "nothing"))
try:
    slotted.empty
except AttributeError as error:
    print(error)
