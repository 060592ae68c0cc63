def checked(function):
    def wrapper(*args):
        assert all(isinstance(a, int) for a in args), f'bad arguments: {args}'
        return function(*args)
    return wrapper


@checked
def add(a, b): return a + b


print(add(1, 2))
print(add(1, '2'))
