def outer():
    """The docstring."""
    def inner(x: int, *, y: 'str' = 'd') -> float:
        return x
    return inner


f = outer()
print(f.__name__, f.__qualname__, f.__module__, f.__doc__, outer.__doc__)
print(f.__annotations__, f.__defaults__, f.__kwdefaults__, f.__closure__, f.__dict__)
f.extra = 1
f.__doc__ = 'set later'
f.__name__ = 'renamed'
f.__qualname__ = 'Some.thing'
print(f.extra, f.__doc__, f.__name__, f.__dict__)
print(repr(f).split(' at ')[0])
for name, value in [('__name__', 1), ('__qualname__', None), ('__dict__', 3), ('__code__', 4), ('__annotations__', 5)]:
    try:
        setattr(f, name, value)
    except TypeError as error:
        print(error)
try:
    f.missing
except AttributeError as error:
    print(error)
try:
    del f.__name__
except TypeError as error:
    print(error)
del f.extra
print(hasattr(f, 'extra'), callable(f), type(f).__name__)
f.__code__ = (lambda x: 'swapped').__code__
print(f(1))
print((lambda: 0).__name__, (lambda: 0).__qualname__, outer.__globals__ is globals(), outer.__builtins__ is __builtins__.__dict__)
