for wanted in (ExceptionGroup, (TypeError, BaseExceptionGroup), 42, (ValueError, 1), ValueError):
    try:
        try:
            raise ValueError("inner")
        except* wanted as group:
            print("taken", repr(group))
    except TypeError as error:
        print(error, "/", repr(error.__context__))
