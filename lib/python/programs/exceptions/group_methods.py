g = ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [KeyError('k'), ValueError(2)])])
print(g, repr(g), g.message, len(g.exceptions))
print(g.split(ValueError))
print(g.split((IndexError,)))
print(g.subgroup(lambda e: isinstance(e, KeyError)))
print(g.derive([IndexError()]), type(BaseExceptionGroup('b', [ValueError()])))
g.add_note('kept')
match, rest = g.split(KeyError)
print(match.__notes__, rest.__notes__, match.__notes__ is g.__notes__)
for args in [(), (1, []), ('a', 3), ('a', []), ('a', [3]), ('a', [KeyboardInterrupt()])]:
    try:
        ExceptionGroup(*args)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
try:
    g.split(int)
except TypeError as error:
    print(error)
