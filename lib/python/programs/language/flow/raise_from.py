def show(error):
    print(repr(error), 'cause', repr(error.__cause__), 'context', repr(error.__context__), error.__suppress_context__)


try:
    try:
        1 / 0
    except ZeroDivisionError as z:
        raise ValueError('v') from z
except ValueError as e:
    show(e)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError('v') from None
except ValueError as e:
    show(e)
try:
    raise KeyError('k') from OSError
except KeyError as e:
    show(e)
try:
    try:
        {}['missing']
    except KeyError:
        int('x')
except ValueError as e:
    show(e)
    show(e.__context__)


def reraise():
    try:
        raise ValueError('once')
    except ValueError:
        raise


try:
    reraise()
except ValueError as e:
    show(e)
    tb, lines = e.__traceback__, []
    while tb:
        lines.append(tb.tb_lineno)
        tb = tb.tb_next
    print(lines)
try:
    raise e
except NameError as n:
    print(n)
try:
    raise ValueError('cls').with_traceback(None)
except ValueError as e:
    show(e)
