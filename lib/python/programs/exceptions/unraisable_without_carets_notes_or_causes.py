class A:
    def __init__(self, error):
        self.error = error

    def __del__(self):
        raise self.error


noted = ValueError('noted')
noted.add_note('a note')
A(noted)
A(ExceptionGroup('g', [ValueError(1)]))
A(KeyError())
try:
    1 / 0
except ZeroDivisionError:
    A(TypeError('inner'))
