class Person:
    def __init__(self):
        self.first_name = 'Ana'
        self._secret = 1


p = Person()
try:
    p.secret
except AttributeError as error:
    print(error, error.name, error.obj is p)
p.firstname
