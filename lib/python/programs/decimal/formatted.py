# A Decimal formats from its own digits: exactly, with trailing zeros, grouped, padded, in any style.
from decimal import Context, Decimal, setcontext

number = Decimal("-1234567.8950")
for spec in ["", ",", "_", ".2f", ",.1f", "e", ".3e", "E", "g", ".3g", "G", "n", "%", ".0%", "20", "<20", "^20", "=20", "020", "020,", "+", " ", "#.0f", "z.0f", "*^25,.3f", ".10f", ",.5_f", "F"]:
    print(repr(spec), repr(format(number, spec)), repr(format(Decimal("0.0005"), spec)), repr(format(Decimal("1E+10"), spec)))
for special in ["Infinity", "-NaN", "sNaN5"]:
    print(f"{Decimal(special):>12}|{Decimal(special):012}|{Decimal(special):+.2f}|{Decimal(special):%}")
for wrong in ["q", "05<", ",n", ".f", "10,_", "d"]:
    try:
        print(format(number, wrong))
    except ValueError as error:
        print(wrong, error)
print(Decimal("1E+5"), Decimal("1E-7"), Decimal("0.000001"), Decimal("0E+3"), Decimal("123E-10"), repr(Decimal("1.10")))
print([Decimal(text).to_eng_string() for text in ["1E+5", "12E+5", "123E-10", "0E+5", "0E-10"]])
setcontext(Context(capitals=0))
print(Decimal("1E+50"), f"{Decimal('1E+50')}", f"{Decimal('1.5')!r:>20}", "%s %d %.3f" % (Decimal("1.5"), Decimal("2.9"), Decimal("1.5")))
