"""Named tuples, typed dicts and protocols of typing."""
from typing import Any, Callable, Literal, NamedTuple, Optional, Protocol, TypedDict, cast, get_args, get_origin, get_type_hints, runtime_checkable


class Pair(NamedTuple):
    left: int
    right: str = 'r'


class Movie(TypedDict, total=False):
    name: str
    year: int


@runtime_checkable
class Closes(Protocol):
    def close(self) -> None: ...


class Door:
    def close(self) -> None: ...


print(Pair(1), Pair(1, 'x')._replace(left=2), Pair._fields, Pair._field_defaults, Movie(name='n'), sorted(Movie.__optional_keys__))
print(isinstance(Door(), Closes), isinstance(5, Closes), cast(int, 'a'), Optional[int], Callable[[int], str], Literal['a', 1], Any)
print(get_origin(dict[str, int]), get_args(dict[str, int]), get_type_hints(Door.close), get_type_hints(Pair))
print(Callable[[int, str], bool], list[Optional[int]], get_args(Literal[1, 2]))
