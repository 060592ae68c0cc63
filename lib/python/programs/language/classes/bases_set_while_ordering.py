class Asking(type):
    asked = 0

    def mro(cls):
        if cls.__mro__ is None:
            print(cls.__name__, "has no order yet")
        elif cls.__name__ == "B" and Asking.asked < 3:
            Asking.asked += 1
            A.__bases__ += ()
        return type.mro(cls)


class A(metaclass=Asking):
    pass


class B(A):
    pass


B.__bases__ += ()
print([cls.__name__ for cls in B.__mro__], A.__subclasses__())


class Turning(type):
    ready = False

    def mro(cls):
        if Turning.ready and cls.__name__ == "Left":
            Right.__bases__ = (Left,)
        if Turning.ready and cls.__name__ == "Right":
            Left.__bases__ = (Right,)
        return type.mro(cls)


class Root(metaclass=Turning):
    pass


class Left(Root):
    pass


class Right(Root):
    pass


Turning.ready = True
try:
    Left.__bases__ += ()
except TypeError as error:
    print(error)
