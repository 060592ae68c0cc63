print('before')


class Loud:
    print('body of', __qualname__, __module__)
    counter = 0
    for counter in range(3): print('loop', counter)
    try:
        1 / 0
    except ZeroDivisionError as error:
        message = str(error)
    if counter == 2:
        def chosen(self): return 'first'
    else:
        def chosen(self): return 'second'
    values = [n * 10 for n in range(counter)]
    with_default = lambda self, v=counter: v
    import sys as system
    del counter
    names = sorted(n for n in dir() if not n.startswith('__'))


print(Loud.message, Loud().chosen(), Loud.values, Loud().with_default(), Loud.names, hasattr(Loud, 'counter'), hasattr(Loud, 'error'))


def factory(label):
    class Made:
        tag = label
        def tagged(self): return label, __class__.tag
    Made.__name__ = Made.__qualname__ = f'Made{label}'
    return Made


A, B = factory('a'), factory('b')
print(A, B().tagged(), A is B, factory.__name__, A.__mro__)
try:
    class Fails:
        x = 1
        raise ValueError('in body')
except ValueError as error:
    print(error)
print('Fails' in globals())


class Outer:
    class Inner:
        class Deep:
            def where(self): return type(self).__qualname__
    def make(self):
        class Local: pass
        return Local


print(Outer.Inner.Deep().where(), Outer().make().__qualname__, Outer().make())


class Replaced:
    def f(self): return 1
    def f(self): return 2
    f.extra = 'attr'
    g = f


print(Replaced().f(), Replaced.f.extra, Replaced.g.__name__, Replaced.g is Replaced.f)
class Dup(Replaced):
    x: int
    __slots__ = ()
    def __eq__(self, o): return True
print(Dup.__hash__, Dup.__annotations__, Dup().__dict__)
