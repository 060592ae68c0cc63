def first[T](xs: list[T]) -> T: return xs[0]


class Box[T, *Ts, **P]:
    def __init__(self, v: T): self.v = v
    def get[U](self, u: U) -> T: return self.v


type Alias[K] = dict[K, int]
type Simple = int | str
type Recursive = list[Recursive]
print(first([1, 2]), first.__type_params__, Box.__type_params__, Box(3).get(1))
T, = first.__type_params__
print(T, type(T).__name__, T.__name__, T.__bound__, T.__constraints__)
print(Alias, Alias.__value__, Alias.__type_params__, Simple.__value__, type(Simple).__name__, Recursive.__value__)
print(Alias[str], Box[int, str, [float]].__origin__ is Box, Box.__parameters__)


def bounded[B: int, C: (str, bytes), D = bool](x: B) -> C: pass


b, c, d = bounded.__type_params__
print(b.__bound__, c.__constraints__, d.__default__, bounded.__annotations__)


class Meta(type): pass
class Generic[T](metaclass=Meta): x: T


print(type(Generic).__name__, Generic.__annotations__, Generic.__mro__[1].__name__, Generic.__orig_bases__)
def lazy[T: undefined](): pass
try:
    lazy.__type_params__[0].__bound__
except NameError as error:
    print(error)
try:
    T
    first[int]
except TypeError as error:
    print(error)
