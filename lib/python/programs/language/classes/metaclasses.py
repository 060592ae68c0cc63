class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kwargs):
        print('prepare', name, bases, kwargs)
        return {'prepared': True}
    def __new__(mcls, name, bases, ns, **kwargs):
        print('new', name, sorted(k for k in ns if not k.startswith('__')), kwargs)
        return super().__new__(mcls, name, bases, ns)
    def __init__(cls, name, bases, ns, **kwargs):
        print('init', name)
        super().__init__(name, bases, ns)
    def __call__(cls, *args, **kwargs):
        print('call', cls.__name__, args, kwargs)
        return super().__call__(*args, **kwargs)
    def __getattr__(cls, name): return f'meta {name}'
    def __len__(cls): return 7
    def __iter__(cls): return iter('meta')
    def __contains__(cls, x): return x == 'in'
    @property
    def upper(cls): return cls.__name__.upper()
    def __repr__(cls): return f'<class {cls.__name__}>'
    def __instancecheck__(cls, x): return x == 'mine'
    def __subclasscheck__(cls, x): return x is int


class A(metaclass=Meta, flag=1):
    x = 1
    def __init__(self, v): self.v = v


class B(A): pass


print(A(5).v, A.anything, len(A), list(A), 'in' in A, A.upper, A, B.upper, type(B) is Meta)
print(isinstance('mine', A), isinstance(3, A), issubclass(int, A), A.prepared, isinstance(B, Meta))
try:
    A(1).upper
except AttributeError as error:
    print(error)


class Other(type): pass


try:
    class Conflict(A, metaclass=Other): pass
except TypeError as error:
    print(error)


class Sub(Meta): pass
class FromSub(A, metaclass=Sub): pass


print(type(FromSub).__name__)
print(type('Dynamic', (B,), {'z': 1}).z)


def fake(name, bases, ns): return name, bases, sorted(ns)


class NotAClass(metaclass=fake): y = 1


print(NotAClass)
