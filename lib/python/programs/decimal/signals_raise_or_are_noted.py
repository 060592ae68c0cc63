# A condition sets its flag in the context; if its trap is on it raises, naming what happened.
from decimal import *

context = getcontext()
print(context)
for operation in ["Decimal(1) / 0", "Decimal(0) / 0", "Decimal(1) // 0", "divmod(Decimal(1), 0)", "Decimal(-1).sqrt()", "Decimal('9e999999') * 10", "Decimal('sNaN') + 1", "Decimal('Infinity') - Decimal('Infinity')", "Decimal(0) ** 0", "Decimal(1) < Decimal('NaN')"]:
    try:
        eval(operation)
    except ArithmeticError as error:
        print(operation, "->", type(error).__name__, error, isinstance(error, ZeroDivisionError))
context.clear_traps()
context.clear_flags()
print(Decimal(1) / 0, Decimal(0) / 0, Decimal("9e999999") * 10, Decimal("1e-999999") / 10**30, Decimal(-5).ln())
print(context.flags)
print([signal.__name__ for signal, met in context.flags.items() if met])
context.flags[Inexact] = False
context.traps[Inexact] = True
try:
    Decimal(1) / 3
except Inexact as error:
    print(error.args, error.__class__.__mro__)
try:
    context.flags[int]
except KeyError as error:
    print(error)
context.traps[Inexact] = False
context.traps[FloatOperation] = True
for operation in (lambda: Decimal(0.5), lambda: Decimal(1) < 0.5, lambda: Decimal(1) == 0.5, lambda: Decimal.from_float(0.5)):
    try:
        print(operation())
    except FloatOperation as error:
        print(type(error).__name__, error)
