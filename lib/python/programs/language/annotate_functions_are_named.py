# The function that evaluates a function's annotations is named after it, as it is called when it is made.
def outer():
    global g1, G2

    def g1(x: int):
        pass

    def local(x: int):
        def deep(y: int):
            pass

        return deep

    class G2:
        a: int

        def method(self, x: int):
            pass

        def typed[T](self, x: T):
            pass

    async def waits(x: int):
        pass

    def generic[T](x: T):
        def inner(y: T):
            pass

        return inner

    return local, local(1), waits, generic, generic(1)


class C:
    def __private(self, x: int):
        pass

    seen = __private

    class D[T]:
        def method(self, x: T):
            pass

        def typed[U](self, x: T) -> U:
            pass


for each in *outer(), g1, G2, G2.method, G2.typed, C.seen, C.D.method, C.D.typed:
    annotate = each.__annotate__
    print(each.__qualname__, annotate.__qualname__, annotate.__name__, annotate.__code__.co_qualname, sep=" | ")


def renamed(x: int):
    pass


renamed.__qualname__ = "other"
print(renamed.__annotate__.__qualname__)


def own(format):
    return {}


renamed.__annotate__ = own
print(renamed.__annotate__.__qualname__, renamed.__annotations__, (lambda: 0).__annotate__)
x: int = 1
print(__annotate__.__qualname__)
