class AppError(Exception):
    """Base."""
    def __init__(self, message, code=1):
        super().__init__(message)
        self.code = code
    def __str__(self): return f'[{self.code}] {self.args[0]}'


class NotFound(AppError):
    def __init__(self, what):
        super().__init__(f'{what} not found', 404)
        self.what = what


class Silent(Exception):
    def __init__(self, *args): pass


for make in (lambda: AppError('m'), lambda: NotFound('page'), lambda: Silent(1, 2), lambda: Exception(), lambda: Exception('a', 'b'), lambda: KeyError('q'), lambda: OSError(2, 'No such file', 'f.txt')):
    try:
        raise make()
    except Exception as e:
        print(type(e).__mro__[1].__name__, repr(e), '|', str(e), '|', e.args, getattr(e, 'code', None))
try:
    raise NotFound
except TypeError as e:
    print(e)


class Falsy(Exception):
    def __bool__(self): return False
    def __eq__(self, other): return True


try:
    raise Falsy
except Falsy as e:
    print('caught', bool(e), e == 1)


class Meta(type):
    def __instancecheck__(cls, x): return True
    def __subclasscheck__(cls, x): return True


class Any(Exception, metaclass=Meta): pass


try:
    try:
        raise ValueError('not any')
    except Any:
        print('wrong')
except ValueError as e:
    print('except ignores __subclasscheck__', e)
e = ValueError('x')
e.args = ('changed', 2)
e.extra = 5
print(e, e.args, e.__dict__, isinstance(e, Any))
