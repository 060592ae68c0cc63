class O: 
    def f(self): return ['O']
class A(O):
    def f(self): return ['A'] + super().f()
class B(O):
    def f(self): return ['B'] + super().f()
class C(A, B):
    def f(self): return ['C'] + super().f()
class D(B): pass
class E(C, D):
    def f(self): return ['E'] + super(C, self).f()


print([c.__name__ for c in C.__mro__], C().f())
print([c.__name__ for c in E.mro()], E().f())
try:
    class X(A, C): pass
except TypeError as error:
    print(error)
try:
    class Y(O, A): pass
except TypeError as error:
    print(error)
try:
    class Z(int, str): pass
except TypeError as error:
    print(error)


class Swapped(A): pass


Swapped.__bases__ = (B,)
print([c.__name__ for c in Swapped.__mro__], Swapped().f())
try:
    Swapped.__bases__ = ()
except TypeError as error:
    print(error)
try:
    Swapped.__bases__ = (Swapped,)
except TypeError as error:
    print(error)
try:
    Swapped.__bases__ = 5
except TypeError as error:
    print(error)


class Reverse(type):
    def mro(cls): return [cls, B, O, object]


class R(A, metaclass=Reverse): pass


print(R.__mro__, R().f())
