e = ValueError('base')
e.add_note('first')
e.add_note('second\nline')
print(e.__notes__)
try:
    e.add_note(5)
except TypeError as t:
    print(t)


def f():
    try:
        int('zz')
    except ValueError as error:
        error.add_note('while reading zz')
        raise


try:
    f()
except ValueError as error:
    print(error, error.__notes__)
    error.__notes__.append('appended')
    caught = error
print(caught.__notes__, hasattr(KeyError(), '__notes__'))
raise caught
