# Members of a union that can be hashed are told apart by their hashes; only those that cannot are compared with one another.
import typing


class Refusing(type):
    def __eq__(self, other):
        return 1 / 0


class Nameless(type):
    def __hash__(self):
        raise ValueError('no hash')


class Alike(type):
    def __eq__(self, other):
        print('compared', self.__name__, getattr(other, '__name__', other))
        return True

    def __hash__(self):
        return 5


one, two = Refusing('one', (), {}), Refusing('two', (), {})
nameless = Nameless('nameless', (), {})
first, second = Alike('first', (), {}), Alike('second', (), {})


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: list[int] | list[one])
attempt(lambda: list[one] | list[one])
attempt(lambda: list[one] | list[two])
attempt(lambda: one | two)
attempt(lambda: int | one)
attempt(lambda: int | nameless | str)
attempt(lambda: nameless | int)
attempt(lambda: first | second)
attempt(lambda: int | first | second | str | int)
attempt(lambda: typing.Union[int, list[one], list[one]])
