try:
    try:
        raise ExceptionGroup('g', [ValueError(1), KeyError(2), IndexError(3)])
    except* ValueError:
        raise RuntimeError('new')
    except* KeyError:
        raise
except ExceptionGroup as group:
    print(repr(group))
    print(group.exceptions[0].__context__)
