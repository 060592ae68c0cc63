# Beside Generic, whatever other base a class has makes its instances.
import copy
import pickle
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")


def tell(function, *args, **names):
    try:
        result = function(*args, **names)
    except Exception as error:
        print(type(error).__name__, error)
    else:
        print(type(result).__name__, result if type(result).__repr__ is not object.__repr__ else vars(result))


class Maker:
    def __new__(cls, value=None):
        made = super().__new__(cls)
        made.value = value
        return made


class First(Generic[T], Maker):
    pass


class Last(Maker, Generic[T]):
    pass


class Initialized(First[int]):
    def __init__(self, more):
        self.more = more


class Pair(NamedTuple, Generic[T]):
    first: T


class Items(Generic[T], tuple):
    pass


class Table(Generic[T], dict):
    pass


class Number(Generic[T], int):
    pass


class Failure(Generic[T], Exception):
    pass


class Plain(Generic[T]):
    pass


class Held(Generic[T]):
    def __init__(self, value):
        self.value = value


for cls in (First, First[int], Last, Initialized, Pair, Pair[int], Failure, Held, Held[str]):
    tell(cls, 5)
tell(Items, [1, 2])
tell(Table, a=1)
tell(Table[int], [(1, 2)])
tell(Number, "7")
tell(Plain)
tell(Plain, 1)
tell(Generic, 1)
tell(Generic.__new__)
print("__new__" in vars(Generic), Generic.__new__ is object.__new__)
for protocol in range(6):
    print(pickle.loads(pickle.dumps(Held("kept"), protocol)).value, pickle.loads(pickle.dumps(Table(a=1), protocol)))
print(copy.copy(Held(3)).value, copy.deepcopy(Held([4])).value)
