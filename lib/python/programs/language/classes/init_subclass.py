class Plugin:
    registry = []
    def __init_subclass__(cls, /, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.registry.append((name, cls.__name__))


class A(Plugin, name='first'): pass
class B(Plugin): pass
class C(A, name='deep'): pass


print(Plugin.registry)
try:
    class D(Plugin, other=1): pass
except TypeError as error:
    print(error)
try:
    class E(x=1): pass
except TypeError as error:
    print(error)


class Order:
    def __set_name__(self, owner, name): print('set_name', name)


class Base:
    def __init_subclass__(cls): print('init_subclass', cls.__name__, hasattr(cls, 'o'))


class Sub(Base):
    o = Order()
    o2 = Order()


class BadName:
    def __set_name__(self, owner, name): raise ValueError('no name ' + name)


try:
    class Uses: field = BadName()
except ValueError as error:
    print(error, error.__notes__)
try:
    class G(Base, **{'a': 1}): pass
except TypeError as error:
    print(error)
