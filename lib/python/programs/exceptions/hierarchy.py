import builtins


def show(cls, depth):
    print('  ' * depth + cls.__name__, [b.__name__ for b in cls.__bases__], (cls.__doc__ or '').split('\n')[0])
    for sub in sorted((c for c in cls.__subclasses__() if c.__module__ == 'builtins'), key=lambda c: c.__name__):
        show(sub, depth + 1)


show(BaseException, 0)
