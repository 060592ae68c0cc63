def note(label):
    print('making', label)
    def decorate(function):
        print('applying', label, 'to', function.__name__)
        def wrapper(*args, **kwargs):
            print('enter', label)
            try:
                return function(*args, **kwargs)
            finally:
                print('leave', label)
        wrapper.__name__ = function.__name__
        return wrapper
    return decorate


@note('outer')
@note('inner')
def work(x):
    return x * 2


print(work(4))


@lambda cls: (print('class', cls.__name__), cls)[1]
class Decorated:
    @(lambda f: property(f))
    def value(self): return 42

    @staticmethod
    @note('method')
    def run(): return 'ran'


print(Decorated().value, Decorated.run())
registry = {}


def register(name, /, *, table=registry):
    def add(f):
        table[name] = f
        return f
    return add


@register('plus')
def plus(a, b): return a + b


handlers = [str.upper, len]
print(registry['plus'](1, 2), list(registry))


try:
    @handlers[1]
    def four(): pass
except TypeError as error:
    print(error)
try:
    @None
    def five(): pass
except TypeError as error:
    print(error)
