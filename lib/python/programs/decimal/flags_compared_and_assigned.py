# Signal dicts equal dicts of all the signals; what is assigned to a context's flags is such a dict, and no list.
import sys
from decimal import Context, Decimal, DivisionByZero, Inexact, Rounded, getcontext


def tell(function, *args):
    try:
        print(function(*args))
    except Exception as error:
        print(type(error).__name__, str(error)[:40])


context = Context(flags=[Rounded], traps=[])
same = dict(context.flags)
print(context.flags == same, same == context.flags, context.flags != context.traps)
same[Inexact] = True
print(context.flags == same, same != context.flags)
print(context.flags == {Inexact: False}, context.flags == ["xyz"], context.flags.__eq__({5: 1}))
for name in ("flags", "traps"):
    for value in ([], [Inexact], {}, {Inexact: True}, 5, None, same):
        tell(setattr, context, name, value)
    print(getattr(context, name))
for value in ("1", 1, 1.5, None, Decimal(1)):
    tell(context.is_canonical, value)
    tell(context.canonical, value)

# The module once more, and the one that it replaces where there is no `_decimal`.
del sys.modules["decimal"], sys.modules["_decimal"]
import decimal as again

number = again.Decimal("-1.5").as_tuple()
print(number, type(number) is again.DecimalTuple, again.getcontext().flags == again.getcontext().flags.copy())
del sys.modules["decimal"]
sys.modules["_decimal"] = None
import decimal as other

print(other.__name__, other.Decimal(1) / 7, other.Decimal("1.10") + 2)
