"""What stands for several types gives way to those types, where their number is known."""
from typing import Generic, TypeVar, TypeVarTuple

Ts = TypeVarTuple("Ts")
T = TypeVar("T")


class Several(Generic[*Ts]):
    pass


print(tuple[*Ts][int], tuple[*Ts][*tuple[int]], tuple[*Ts][*tuple[int, str]], tuple[*Ts][*tuple[int, ...]])
print(tuple[T, *Ts][*tuple[int, str, bytes]], Several[*Ts][*tuple[int]])
try:
    print(dict[T, int][*tuple[int, str]])
except TypeError as error:
    print(error)
try:
    class Wrong(object, Generic[T]):
        pass
except TypeError as error:
    print(error)
