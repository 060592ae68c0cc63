class Text(ExceptionGroup):
    def split(self, wanted):
        return "not a pair"


class Single(ExceptionGroup):
    def split(self, wanted):
        return (None,)


for group in (Text, Single):
    try:
        try:
            raise group("several", [OSError(1)])
        except* OSError:
            print("taken")
    except TypeError as error:
        print(error, "/", repr(error.__context__))


class Odd(Exception):
    def __new__(cls):
        return 42


def waiting():
    try:
        yield
    except TypeError as error:
        print(error)
    yield


generator = waiting()
next(generator)
try:
    generator.throw(Odd)
except TypeError as error:
    print(error)
