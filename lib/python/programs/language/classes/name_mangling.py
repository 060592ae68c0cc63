class Base:
    __secret = 'base'
    def __hidden(self): return 'Base.hidden'
    def call(self): return self.__hidden(), self.__secret
    def set(self): self.__x = 1; return sorted(vars(self))
    def arg(self, __p, *, __k=2): return __p, __k
    def local(self):
        __v = 3
        return sorted(locals())
    def nested(self):
        def f(): return self.__secret
        return f()
    def imp(self):
        global __g
        __g = 'mangled global'
    __dunder__ = 'kept'
    class __Inner: pass
    def kw(self): return self.arg(1, __k=5)


class Child(Base):
    __secret = 'child'
    def __hidden(self): return 'Child.hidden'
    def both(self): return self.__secret, self._Base__secret, self.__hidden()


c = Child()
print(c.call(), c.both(), c.set(), c.arg(1), c.local(), c.nested())
c.imp()
print(_Base__g, sorted(n for n in vars(Base) if 'Base' in n), Base._Base__Inner.__name__, Base._Base__Inner.__qualname__)
try:
    c.__secret
except AttributeError as error:
    print(error)
print(c.kw(), c.arg(1, _Base__k=7))
class _Lead:
    __x = 1
class ___:
    __x = 2
print([n for n in vars(_Lead) if 'x' in n], [n for n in vars(___) if 'x' in n])
