# An instance of a generic class is made, copied and made by hand like any other.
import copy
from typing import Generic, TypeVar

T = TypeVar('T')


class Box(Generic[T]):
    def __init__(self, value=1):
        self.value = value


class Made(Generic[T]):
    def __new__(cls, *args):
        return super().__new__(cls)


print(Box[int](3).value, copy.copy(Box(4)).value, copy.deepcopy(Box([5])).value)
print(type(object.__new__(Box)).__name__, type(Made(1)).__name__)
