from collections.abc import Callable
from typing import Generic, ParamSpec, TypeVar, TypeVarTuple

T = TypeVar("T")
Ts = TypeVarTuple("Ts")
P = ParamSpec("P")


class Row(Generic[*Ts]):
    pass


print(tuple[int, *Ts][bool], tuple[int, *Ts][()], tuple[T, *Ts][int, str, bool])
print(tuple[*Ts][*tuple[int, ...]], dict[T, *Ts][int, str])
print(Row[int, str], Row[*Ts][int], Row[*tuple[int, ...]])
print(Callable[P, T][[int], str], Callable[[T], int][str], Callable[[int, *Ts], T][str, bool, int])
for wrong in [lambda: list[T][int, str], lambda: list[int][str]]:
    try:
        wrong()
    except TypeError as error:
        print(error)
