class Data:
    def __get__(self, o, t): return 'data'
    def __set__(self, o, v): pass
class NonData:
    def __get__(self, o, t): return 'nondata'
class Meta(type):
    m = Data()
    n = NonData()
    plain = 'meta plain'
class C(metaclass=Meta):
    m = 'class m'
    n = 'class n'
    d = Data()
    e = NonData()


c = C()
c.__dict__.update(d='inst d', e='inst e', plain='inst plain')
print(C.m, C.n, C.plain, c.m, c.n, c.d, c.e, c.plain, C.d, C.e)
try:
    C().plain
except AttributeError as error:
    print(error)
C.m = 'set through meta'
print(C.m, C.__dict__['m'])
C.n = 'new n'
print(C.n, hasattr(C(), 'plain'), 'plain' in dir(C), 'plain' in dir(C()))


class Counted:
    total = 0
    @property
    def instances(self): return type(self).total
    @instances.setter
    def instances(self, v): type(self).total = v
    @classmethod
    def reset(cls): cls.total = 0
    @staticmethod
    def helper(): return 'help'
    __call__ = lambda self, *a: a


x = Counted()
x.instances += 5
print(x.instances, Counted.total, x(1, 2), Counted.helper(), x.helper())
Counted.reset()
print(x.instances, [type(vars(Counted)[k]).__name__ for k in ('total', 'instances', 'reset', 'helper', '__call__', '__dict__', '__weakref__')])
print(type(C.__dict__).__name__, type(Counted.instances.fget).__name__, Counted.__dict__['helper'].__func__(), type(list.append).__name__, type([].append).__name__, type(list.__len__).__name__, type([].__len__).__name__, type(int.real).__name__, type(dict.__dict__['fromkeys']).__name__)
