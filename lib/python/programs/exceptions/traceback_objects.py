import types


def f():
    raise ValueError


try:
    f()
except ValueError as e:
    tb = e.__traceback__
    print(type(tb).__name__, dir(tb), tb.tb_lineno, tb.tb_next.tb_lineno, tb.tb_next.tb_next)
    made = types.TracebackType(None, tb.tb_frame, 2, 77)
    print(made.tb_lineno, made.tb_lasti)
    made.tb_next = tb
    for bad in (made, 3):
        try:
            tb.tb_next = bad
        except (ValueError, TypeError) as error:
            print(error)
    e2 = KeyError('k').with_traceback(tb.tb_next)
    print(e2.__traceback__ is tb.tb_next)
