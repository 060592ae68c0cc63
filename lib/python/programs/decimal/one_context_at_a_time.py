# The current context is a value of the running code: localcontext puts a copy in place and takes it back.
from decimal import *

print(getcontext() is getcontext(), getcontext().prec)
with localcontext() as inner:
    inner.prec = 5
    print(Decimal(1) / 3, getcontext() is inner)
    with localcontext(prec=8, rounding=ROUND_UP) as deeper:
        print(Decimal(1) / 3, deeper)
    print(Decimal(1) / 3)
print(Decimal(1) / 3, inner.flags[Inexact])
mine = Context(prec=4, traps=[Overflow])
setcontext(mine)
print(getcontext() is mine, Decimal(2) / 3)
setcontext(BasicContext)
print(getcontext() is BasicContext, getcontext().prec, BasicContext.flags[Inexact])
print(ExtendedContext, DefaultContext, IEEEContext(64), sep="\n")
print(mine.copy() is mine, mine.copy(), mine.Etiny(), mine.Etop(), mine.__reduce__())
print(mine.divide(1, 3), mine.power(2, 100), mine.add(Decimal("1.2345"), 1), mine.quantize(Decimal("1.235"), Decimal("0.01")), mine.is_nan(3), mine.to_sci_string(Decimal("1e9")))
for wrong in ["Context(prec=0)", "Context(rounding='up')", "Context(Emin=1)", "Context(capitals=2)", "Context(traps=5)", "Context(traps=[int])", "Context(foo=1)", "setcontext(1)", "localcontext(1)", "mine.add('1', 2)", "mine.foo", "setattr(mine, 'prec', 'a')", "delattr(mine, 'prec')", "setattr(mine, 'foo', 1)", "mine.create_decimal(' 1')", "IEEEContext(33)", "mine.add(1)", "Decimal(1).exp(3)"]:
    try:
        print(eval(wrong))
    except Exception as error:
        print(wrong, "->", type(error).__name__, error)
