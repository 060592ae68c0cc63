def run(group):
    try:
        raise group
    except* ValueError as g:
        print('value', g.exceptions, g.message)
    except* (KeyError, IndexError) as g:
        print('lookup', g.exceptions)
    else:
        print('else')
    finally:
        print('finally')


run(ExceptionGroup('one', [ValueError(1), KeyError(2), ValueError(3)]))
run(ValueError('naked'))
try:
    run(ExceptionGroup('mixed', [ValueError(1), OSError(2), ExceptionGroup('deep', [IndexError(3), TypeError(4)])]))
except ExceptionGroup as rest:
    print('rest', rest.message, rest.exceptions)
try:
    try:
        raise ExceptionGroup('e', [ValueError(1)])
    except* ValueError:
        raise KeyError('new')
except ExceptionGroup as g:
    print(repr(g), repr(g.exceptions[0].__context__))
try:
    try:
        raise ValueError
    except* ExceptionGroup:
        pass
except TypeError as e:
    print(e)
for bad in (lambda: ExceptionGroup('m', []), lambda: ExceptionGroup('m', [1]), lambda: ExceptionGroup('m', [KeyboardInterrupt()]), lambda: ExceptionGroup(1, [ValueError()]), lambda: ExceptionGroup('m', 5)):
    try:
        bad()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
eg = ExceptionGroup('t', [ValueError(1), TypeError(2)])
print(eg.split(ValueError), eg.subgroup(lambda e: isinstance(e, TypeError)), eg.subgroup(KeyError))
print(BaseExceptionGroup('b', [ValueError()]), type(BaseExceptionGroup('b', [ValueError()])).__name__, BaseExceptionGroup('b', [KeyboardInterrupt()]))
