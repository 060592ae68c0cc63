def parse(text):
    try:
        return int(text)
    except ValueError as error:
        raise TypeError(f'bad text: {text!r}') from error


def load():
    try:
        parse('x1')
    except TypeError:
        {}['config']


load()
