"""Classes with type parameters, both ways of writing them."""
from typing import Generic, TypeVar

T = TypeVar('T')
K = TypeVar('K')


class Old(Generic[T]):
    def __init__(self, value: T) -> None:
        self.value = value


class New[X, Y = int]:
    pass


class Both(Old[K], dict[K, int]):
    pass


print(Old.__parameters__, Old.__orig_bases__, Old[int], Old[int](5).value, Old[int](5).__orig_class__)
print(New.__bases__, New.__parameters__, New[str, int], New.__mro__)
print(Both.__mro__, Both[str], Both.__parameters__)
for wrong in (lambda: Old[int, str], lambda: Generic[int], lambda: Generic[T, T], lambda: New[int, int, int], lambda: Generic[()]):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
