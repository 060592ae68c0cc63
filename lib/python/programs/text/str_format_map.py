class Default(dict):
    def __missing__(self, key):
        return f'<{key}>'


class Any:
    def __getitem__(self, key):
        return key.upper()


class Odd:
    def __format__(self, spec):
        return f'[{spec}]'


class Wrong:
    def __format__(self, spec):
        return 5


print('{a} {b}'.format_map({'a': 1, 'b': 2}), '{x}'.format_map(Default()), '{key:>5}'.format_map(Any()))
print('{:abc} {!r:>4}'.format(Odd(), 'a'), f'{Odd():x{1}y}', format(Odd()), format(Odd(), 'z'))
for attempt in (
    lambda: '{a}'.format_map({}),
    lambda: '{}'.format_map({'': 1}),
    lambda: '{0}'.format_map([1]),
    lambda: 'a'.format_map(),
    lambda: '{a}'.format_map(1),
    lambda: '{}'.format(Wrong()),
    lambda: format(Wrong()),
    lambda: format([], 'x'),
    lambda: format('a', 5),
    lambda: '{:{:{}}}'.format('a', 1, 2),
):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
