class Field:
    def __set_name__(self, owner, name):
        print('set_name', owner.__name__, name)
        self.name = name
    def __get__(self, instance, owner=None):
        if instance is None: return f'<field {self.name} of {owner.__name__}>'
        return instance.__dict__.get(self.name, 'unset')
    def __set__(self, instance, value):
        instance.__dict__[self.name] = value * 2
    def __delete__(self, instance):
        print('delete', self.name)
        instance.__dict__.pop(self.name)


class NonData:
    def __get__(self, instance, owner): return 'non-data'


class SetOnly:
    def __set__(self, instance, value): print('set', value)


class C:
    a = Field()
    b = Field()
    n = NonData()
    s = SetOnly()


c = C()
print(c.a, C.a)
c.a = 5
print(c.a, c.__dict__)
del c.a
print(c.a, c.n)
c.n = 'instance wins'
print(c.n)
c.s = 3
print(type(c.s).__name__)
c.__dict__['s'] = 'in dict'
print(c.s)
try:
    del c.s
except AttributeError as error:
    print(type(error).__name__, error)
try:
    del c.n; del c.n
except AttributeError as error:
    print(type(error).__name__, error)


class Method:
    def __init__(self, f): self.f = f
    def __get__(self, instance, owner): return lambda *args: self.f(instance, *args)


class D:
    m = Method(lambda self, x: (type(self).__name__, x))
    plain = len
    func = lambda self: 'bound'


print(D().m(4), D.m(4), D().plain('abc'), D().func(), D.__dict__['func'].__get__(D())())
