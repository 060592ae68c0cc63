import types
print(list[int], dict[str, list[int]], tuple[int, ...], tuple[()], type[int], list[int] == list[int], list[int].__origin__, list[int].__args__)
print(int | str, int | None, None | int, (int | str) == (str | int), isinstance(1, int | str), issubclass(bool, int | str), type(int | str))
print(list[int]([1, 2]), types.SimpleNamespace(a=1, b='x'), int | int, int | list[int])
for call in (lambda: isinstance([], list[int]), lambda: int | 3, lambda: list[int][str], lambda: issubclass(int, list[int])):
    try:
        call()
    except TypeError as error:
        print(error)
class Sub(list[int]): pass
print(Sub.__bases__, Sub.__orig_bases__)
