class New:
    def __new__(cls, *args, **kwargs):
        print('new', args, kwargs)
        return super().__new__(cls)
    def __init__(self, *args, **kwargs):
        print('init', args, kwargs)


New(1, k=2)


class Other:
    def __new__(cls): return 5
    def __init__(self): print('never')


print(Other())


class Single:
    instance = None
    def __new__(cls):
        if cls.instance is None: cls.instance = object.__new__(cls)
        return cls.instance


print(Single() is Single())


class Celsius(float):
    def __new__(cls, value, unit): 
        self = super().__new__(cls, value)
        self.unit = unit
        return self
    def __init__(self, value, unit): pass


print(Celsius(3, 'C') + 1, Celsius(3, 'C').unit)


class NotNone:
    def __init__(self): return 1


class OnlyNew:
    def __new__(cls, a): return object.__new__(cls)


class OnlyInit:
    def __init__(self, a): self.a = a


for action in ('NotNone()', 'object(1)', 'object.__new__(1)', 'object.__new__()', 'object.__new__(int)', 'OnlyNew()', 'OnlyInit()', 'OnlyInit(1, 2)', 'object.__new__(OnlyInit, 5).__dict__',
               'object.__new__(Single, 5)', 'int.__new__(str)', 'type.__call__(OnlyInit, 3).a', 'OnlyNew(1).__init__(5)', 'Single(1)', 'type()', 'type(1, 2)', 'type("x", (), {})', 'type("x", 1, {})', 'type(1, (), {})', 'type("a\\0b", (), {})', 'list.__new__(list, 5)', 'OnlyInit.__new__(OnlyInit)'):
    try:
        result = eval(action)
        print(action, '->', result if not type(result).__module__ == '__main__' else type(result).__name__)
    except Exception as error:
        print(action, '->', type(error).__name__, error)
