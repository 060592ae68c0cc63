"""Type parameters of functions, classes and aliases: computed when asked for."""
from typing import NoDefault, ParamSpec, TypeVar, TypeVarTuple


def first[A: int, B: (int, str), *C, **D, E = int](a: A) -> E: ...


A, B, C, D = first.__type_params__[:4]
print(first.__type_params__, A.__bound__, B.__constraints__, A.__default__, first.__type_params__[4].__default__)
print(A.has_default(), A.__infer_variance__, A.evaluate_default, type(C).__name__, type(D).__name__)
type Pairs[T] = list[tuple[T, T]]
type Late = Missing
print(Pairs, Pairs.__value__, Pairs.__type_params__, Pairs[int], Pairs.__module__, Pairs | int)
try:
    Late.__value__
except NameError as error:
    print(error)
Missing = int
print(Late.__value__)
print(TypeVar('T'), TypeVar('T', covariant=True), TypeVar('T', bound=int).__bound__, TypeVar('T', int, str).__constraints__, TypeVar('T').__module__)
P = ParamSpec('P')
print(P.args, P.kwargs, P.args == P.args, P.args.__origin__ is P, list(TypeVarTuple('Ts')))
T = TypeVar('T')
print(dict[str, T][int], list[T] | None, (T | int), int | T, TypeVar('D', default=3).__default__, NoDefault)
for wrong in (lambda: TypeVar('T', int), lambda: TypeVar('T', int, str, bound=int), lambda: TypeVar('T', covariant=True, contravariant=True),
              lambda: TypeVar(5), lambda: TypeVar(), lambda: Late[int], lambda: iter(T), lambda: Pairs(5), lambda: list[int][str]):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
