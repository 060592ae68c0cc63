def fail(e):
    raise e


def caught(e):
    try:
        fail(e)
    except Exception as error:
        return error


raise ExceptionGroup('several', [caught(ValueError(1)), caught(KeyError('k')), TypeError()])
