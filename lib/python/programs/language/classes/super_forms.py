class Base:
    value = 'base'
    def m(self): return 'Base.m'
    @classmethod
    def c(cls): return 'Base.c', cls.__name__
    @staticmethod
    def s(): return 'Base.s'
    @property
    def p(self): return 'Base.p'


class Child(Base):
    value = 'child'
    def m(self): return super().m(), super(Child, self).m(), super().value
    @classmethod
    def c(cls): return super().c()
    @staticmethod
    def s(): return super(Child, Child).s()
    @property
    def p(self): return super().p
    def cls(self): return __class__.__name__
    def nested(self): return [super(Child, self).m() for _ in range(2)], (lambda: super().m())()


x = Child()
print(x.m(), x.c(), Child.c(), x.s(), x.p, x.cls(), x.nested())
print(repr(super(Child, x)).split(' at ')[0], super(Child, x).__self_class__, super(Child, x).__thisclass__)
print(super(Child, Child).c(), super(Child).__self__)


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as error:
        print(type(error).__name__, error)


def loose(self): return super().m()
def no_args(): return super()
class Bad:
    def deleted(self):
        del self
        return super()
    def missing(self): return super().missing()
    def set(self): super().attr = 1
    def no_first(): return super()


attempt(loose, x)
attempt(no_args)
attempt(Bad().deleted)
attempt(Bad().missing)
attempt(Bad().set)
attempt(Bad.no_first)
attempt(super, Child, 5)
attempt(super, 5, 6)
attempt(super, 1, 2, 3)
attempt(Child.m, 5)
