def f(a: undefined_name, b: int = 1, *args: str, c: 'quoted' = 2, **kw: list[int]) -> dict: pass


try:
    f.__annotations__
except NameError as error:
    print(error)
undefined_name = 'now defined'
print(f.__annotations__)


class C:
    x: later
    y: int = 5
    def m(self) -> C: return self
    class D:
        z: x_of_c


later = 'later value'
print(C.__annotations__, C.m.__annotations__, C.y, hasattr(C, 'x'))
try:
    C.D.__annotations__
except NameError as error:
    print(error)
module_level: int
counted: (print('never evaluated'), int)[1] = 3
print(counted)
try:
    module_level
except NameError as error:
    print(error)
print(f.__annotate__(1)['b'], C.__annotate__ is not None, (lambda: 0).__annotations__, (lambda: 0).__annotate__)
try:
    f.__annotate__(2)
except NotImplementedError as error:
    print('NotImplementedError', error)


def local():
    v: undefined_everywhere
    w: int = 1
    (u): str = 'u'
    return w, u


print(local(), local.__annotations__)


class Base: a: int
class Derived(Base): pass
class Own(Base): b: str


print(Base.__annotations__, Derived.__annotations__, Own.__annotations__)
Own.__annotations__['extra'] = 1
print(Own.__annotations__)
f.__annotations__ = {'replaced': 1}
print(f.__annotations__, f.__annotate__)
obj = type('O', (), {})()
obj.attr: int = 4
lst = [0]
lst[0]: int = 9
print(obj.attr, lst, __annotations__ if '__annotations__' in globals() else 'computed', sorted(__annotate__(1)))
