def run(group):
    try:
        raise group
    except* ValueError as found:
        print('values', found.exceptions)
    except* (KeyError, TypeError) as found:
        print('others', repr(found))


run(ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [KeyError('k'), ValueError(2)])]))
run(ValueError('naked'))
run(ExceptionGroup('left', [IndexError(1), ValueError(3)]))
