class Base:
    def __init__(self, **kw):
        print('Base', kw)
        super().__init__(**kw)


class A(Base):
    def __init__(self, a=0, **kw):
        print('A', a)
        super().__init__(**kw)
        self.a = a


class B(Base):
    def __init__(self, b=0, **kw):
        print('B', b)
        super().__init__(**kw)
        self.b = b


class C(A, B):
    def __init__(self, **kw):
        print('C')
        super().__init__(**kw)


c = C(a=1, b=2)
print(vars(c), [k.__name__ for k in C.__mro__])
try:
    C(a=1, zzz=3)
except TypeError as error:
    print(error)


class Exc(KeyError, ValueError): pass


try:
    raise Exc('both')
except ValueError as error:
    print(repr(error), isinstance(error, LookupError), Exc.__mro__[1:4])


class IntMixin:
    def double(self): return self * 2


class MyInt(IntMixin, int): pass


print(MyInt(4).double(), MyInt(4) + 1, MyInt.__mro__[2], MyInt.__base__)


class Left:
    x = 'left'
    def who(self): return 'left'
class Right:
    x = 'right'
    y = 'y'
    def who(self): return 'right ' + super().who() if hasattr(super(), 'who') else 'right'
class Both(Left, Right):
    def who(self): return 'both ' + super().who()
class Other(Right, Left): pass
print(Both().who(), Both.x, Both.y, Other().who(), Other.x)
print(isinstance(Both(), Right), issubclass(Both, (int, Left)), Both.__bases__, super(Left, Both()).x)
