# Metaclasses that are no classes, orders that leave the class out, and whose __dict__ a descriptor answers for.
class Maker:
    def __new__(cls, *args, **kwargs):
        return super().__new__(cls)


class Finer(Maker):
    pass


class A(metaclass=Maker):
    pass


class B(metaclass=Finer):
    pass


class C(A, B):
    pass


print(type(C).__name__)


class Absent(type):
    def mro(cls):
        return (object,)


try:
    class D(metaclass=Absent):
        pass
except TypeError as error:
    print(error)


class Early(type):
    def mro(cls):
        if cls.__name__ == "E":
            try:
                class F(cls):
                    pass
            except TypeError as error:
                print(error)
        return super().mro()


class E(metaclass=Early):
    pass


class Plain:
    pass


class Meta(type, Plain):
    pass


class G(metaclass=Meta):
    pass


try:
    Plain.__dict__["__dict__"].__set__(G, {})
except AttributeError as error:
    print(error)


class NoMethod:
    @property
    def __eq__(self):
        raise AttributeError("hidden")


print(NoMethod() == NoMethod())
