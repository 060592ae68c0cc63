try:
    raise ValueError('one')
except ValueError as e:
    try:
        raise KeyError('two')
    except KeyError:
        raise e
