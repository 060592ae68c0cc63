class Refused(Exception):
    def __init__(self, who, why):
        super().__init__(f'{who}: {why}')
        self.who = who
        self.why = why

    def __str__(self):
        return f'<{self.who}>'


class Both(KeyError, ValueError):
    pass


try:
    raise Refused('ana', 'late')
except Refused as e:
    print(e, repr(e), e.args, e.who, e.__dict__)
print(str(Both('k')), Both.__mro__[1:4])
try:
    class Conflict(OSError, NameError):
        pass
except TypeError as error:
    print(error)
raise Refused('ben', 'early')
