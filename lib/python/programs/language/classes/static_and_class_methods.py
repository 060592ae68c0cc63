class A:
    count = 0
    @classmethod
    def bump(cls, by=1):
        cls.count += by
        return cls.count
    @staticmethod
    def add(a, b): return a + b
    def method(self): return self
    alias = add
    cm = classmethod(lambda cls: cls.__name__)
    sm = staticmethod(len)


class B(A): pass


print(A.bump(), B.bump(), B.bump(), A.count, B.count, A().bump(), A.add(1, 2), A().add(3, 4), A.alias(1, 1), B.cm(), A.sm('abc'))
m = A().method
print(m.__func__ is A.method, m.__self__.__class__.__name__, m.__name__, B.bump.__self__, A.method.__qualname__, m.__doc__)
print(A.bump == A.bump, A.bump is A.bump, A.bump == B.bump, A.add is A.add, repr(A.bump), type(A.__dict__['add']).__name__)
a = A()
print(a.method == a.method, a.method == A().method, hash(a.method) == hash(a.method), {a.method: 1}[a.method])
a.bound = a.method
print(a.bound() is a)
try:
    a.method.x = 1
except AttributeError as error:
    print(error)
try:
    m.__func__ = 1
except AttributeError as error:
    print(error)
print(A.__dict__['bump'].__func__.__name__, A.__dict__['add'].__wrapped__.__name__, A.__dict__['add'](5, 6))
try:
    A.__dict__['bump']()
except TypeError as error:
    print(error)
method = type(m)
print(method(lambda self, x: (self, x), 5)(6))
try:
    method(5)
except TypeError as error:
    print(error)
try:
    method(5, 6)
except TypeError as error:
    print(error)
try:
    method(len, None)
except TypeError as error:
    print(error)
