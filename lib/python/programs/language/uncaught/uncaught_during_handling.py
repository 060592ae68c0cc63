try:
    try:
        raise KeyError('first')
    except KeyError:
        raise ValueError('second')
    finally:
        print('finally')
except ValueError:
    raise IndexError('third') from None
