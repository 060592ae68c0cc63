"""Unions of types, and parametrized built-in classes."""
import types
import typing

print(int | str, int | None, None | int, int | int, (int | str) | list[int], type(int | str), int | str == str | int)
print(isinstance(5, int | str), isinstance(None, int | None), issubclass(bool, int | str), hash(int | str) == hash(str | int))
print((int | str).__args__, (list[int] | None).__args__, typing.Union[int, str], typing.Optional[int], typing.Union[int])
print(list[int], dict[str, list[int]], tuple[int, ...], type[int], list[int]([1, 2]), list[int].__origin__, list[int].__args__)
print(isinstance(list[int], types.GenericAlias), list[int] == list[int], list[int] != list[str], types.UnionType is typing.Union)
print([*tuple[int, str]], repr(*list[int]), list[list[int]], tuple[()])
for wrong in (lambda: isinstance(5, list[int]), lambda: isinstance(5, int | list[int]), lambda: isinstance('a', int | list[int]), lambda: int | 5, lambda: issubclass(5, int | str),
              lambda: list[int][str], lambda: int[str], lambda: (int | str)()):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
