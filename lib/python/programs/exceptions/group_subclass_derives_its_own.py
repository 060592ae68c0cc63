class Failures(ExceptionGroup):
    def __new__(cls, message, exceptions, code):
        self = super().__new__(cls, message, exceptions)
        self.code = code
        return self

    def derive(self, exceptions):
        return Failures(self.message, exceptions, self.code)


f = Failures('f', [ValueError(1), KeyError(2)], 7)
match, rest = f.split(KeyError)
print(type(match).__name__, match.code, rest.exceptions)
