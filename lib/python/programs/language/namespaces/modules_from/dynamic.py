"""Makes attributes."""
real = 'real'


def __getattr__(name):
    if name == 'private': raise AttributeError(f'hidden {name}')
    return f'dynamic {name}'


def __dir__(): return ['b', 'a']
