C = type('C', (), {'x': 1, 'm': lambda self: self.x})
print(C, C().m(), C.__name__, C.__qualname__, C.__module__, C.__doc__, C.__dict__['x'], type(C), type(type))
C.__name__ = 'Renamed'
C.__qualname__ = 'Quali.fied'
C.__module__ = 'elsewhere'
print(C, repr(C()).split(' at ')[0])
C.__doc__ = 'later'
print(C.__doc__)
for action in ('int.x = 1', 'del int.real', 'C.__name__ = 5', 'C.__name__ = "a\\0"', 'del C.__name__', 'C.__dict__ = {}', 'C.__dict__["x"] = 1', 'C.missing', 'del C.missing', 'C().missing', 'int.missing', 'C.__qualname__ = 1', 'C.__bases__ = (int,)', 'C.__mro__ = ()', 'type.missing', 'int.__name__ = "x"', 'C.__abstractmethods__', 'object().x = 1', 'object().x', '(1).x = 2', '(1).real = 2', '"a".upper = 2', 'del [].append', 'len.x = 1', '(1).__class__ = str', 'None.x', 'None.x = 1', 'C.__class__ = int'):
    try:
        exec(action)
        print(action, 'works')
    except Exception as error:
        print(action, '->', type(error).__name__, error)


class Doc:
    """Documented."""
    a: int = 1
    b: 'str'
    def __init__(self): self.c: int = 2


print(Doc.__doc__, Doc.__annotations__, sorted(vars(Doc())), Doc.__firstlineno__, Doc.__static_attributes__)
print(type(Doc.__dict__).__name__, 'a' in Doc.__dict__, isinstance(Doc, type), type(3)('4') + type([])((1,)).pop())
print(type.__subclasses__(type)[:0], object.__subclasses__.__name__, bool.__mro__, bool.__bases__, type.__bases__)
print(int.__doc__[:20], dir(C)[-3:], callable(C), isinstance(C, object))
