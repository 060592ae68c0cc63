# A class has one object for its name, and one for its qualified name.
import sys
def f():
    class D: pass
    return D
D = f()
print(D.__name__ is D.__name__, D.__qualname__ is D.__qualname__, D.__name__)
class Meta(type): pass
class E(metaclass=Meta): pass
print(E.__name__ is E.__name__, E.__qualname__ is E.__qualname__, E.__qualname__ is E.__name__)
T = type('na' + 'me' * len(sys.argv[:1]), (), {})
print(T.__name__ is T.__name__, T.__qualname__ is T.__qualname__, T.__qualname__ is T.__name__)
n = 'x' * 3
T = type(n, (), {}); print(T.__name__ is n, T.__qualname__ is n)
T.__name__ = m = 'y' * 5
print(T.__name__ is m, T.__name__ is T.__name__)
T.__qualname__ = m = 'z' * 5
print(T.__qualname__ is m)
print(int.__name__ is int.__name__, f.__name__ is f.__name__, f.__qualname__ is f.__qualname__, len.__name__ is len.__name__)
def g(): yield
x = g()
print(x.__name__ is g.__name__, x.__qualname__ is x.__qualname__, g.__code__.co_name is g.__name__, g.__module__ is g.__module__, D.__module__ is D.__module__, len.__module__ is len.__module__, g.__doc__ is g.__doc__)
print(sys.getrefcount(D.__name__) < 100)
