# A Decimal is made exactly, whatever the context's precision; what is no number is refused in words.
from decimal import Decimal, InvalidOperation, getcontext

getcontext().prec = 3
for made in ["1.2345", " 1_000 ", "-0", "1e5", "Infinity", "-nan12", "sNaN", "१२.५", 7, 10**30, 0.1, True, (1, (1, 2, 5), -2), [0, [3], 4]]:
    print(repr(made), "->", repr(Decimal(made)))
for wrong in ["x", "1 0", "", None, b"1", (0, (1, 12), -1), (2, (1,), 0), (0, (1,)), (0, (1,), "x"), (0, 5, 0), {}]:
    try:
        print(Decimal(wrong))
    except (InvalidOperation, TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(Decimal(), Decimal(value="2"), Decimal.from_float(0.5), Decimal.from_number(3))
print(Decimal("-1.50").as_tuple(), Decimal("inf").as_tuple())
number = Decimal("1.5")
print(Decimal(number) is number, number.__copy__() is number, +number is number)


class Money(Decimal):
    pass


print(repr(Money("2")), type(Money("2") + 1).__name__, type(Money.from_float(0.5)).__name__, Money("3").__reduce__())
