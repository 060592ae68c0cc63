# A text stands for the type it names; what can be no type is refused; a union says what it cannot do.
from collections.abc import Callable
from typing import ClassVar, Generic, Optional, ParamSpec, Protocol, TypeVar, TypeVarTuple, Union

T, U, D = TypeVar('T'), TypeVar('U'), TypeVar('D', default=str)
P, Ts = ParamSpec('P'), TypeVarTuple('Ts')
type Alias = int


def shown(ask):
    try:
        print(ask())
    except Exception as error:
        print(type(error).__name__, error)


class Three(Generic[T, U, D]):
    pass


class Several(Generic[T, *Ts]):
    pass


def fun():
    pass


for ask in (
    lambda: (T | 'x').__args__,
    lambda: ('x' | T).__args__,
    lambda: Union['x', int],
    lambda: Union[int, Union['x', str]],
    lambda: Optional['x'].__args__,
    lambda: T | 5,
    lambda: P | 'x',
    lambda: Alias | 'x',
    lambda: Alias | None,
    lambda: T | ClassVar[int],
    lambda: Union[ClassVar, int],
    lambda: Union[()],
    lambda: Union[Protocol[T], int],
    lambda: 'x' | int,
    lambda: Union[fun, int],
    lambda: Three[int],
    lambda: Three[()],
    lambda: dict[T, U][int],
    lambda: dict[T, U][*tuple[int, str], *tuple[()]],
    lambda: (T | U)[int],
    lambda: Several[()],
    lambda: iter(int | str),
    lambda: [*(int | str)],
    lambda: 1 in (int | str),
    lambda: setattr(int | str, '__args__', ()),
    lambda: (int | str).__mro_entries__(()),
    lambda: Callable[[int], str] == Callable[[int], str],
    lambda: (Callable[[int], str] | int).__args__[0] == Callable[[int], str],
):
    shown(ask)
namespace = {'TypeVar': TypeVar}
exec("T = TypeVar('T')", namespace)
print(namespace['T'].__module__)
