# What a caller brings of a locale groups the digits, zeros before them too; what no locale can say is refused.
from decimal import Decimal

places = {
    "english": {"decimal_point": ".", "grouping": "\3\3\0", "thousands_sep": ","},
    "none": {"decimal_point": ",", "grouping": "\x7f", "thousands_sep": ""},
    "crazy": {"decimal_point": "&", "grouping": "\1\4\2\x7f", "thousands_sep": "-"},
    "wide": {"decimal_point": "\u00bf", "grouping": "\3\3\0", "thousands_sep": "\u00b4"},
}
for name, place in places.items():
    for number in ("12.7", "123456789", "-1234567890123", "-1.5", "0", "12345"):
        print(name, [Decimal(number).__format__(spec, place) for spec in ("n", ".6n", "+n", "020n", "<25n")])
    print([Decimal(12345).__format__(f"0{width}n", place) for width in range(1, 14)])
for wrong in ({"decimal_point": "xxxxx"}, {"decimal_point": ""}, {"thousands_sep": "yyyyy"}, {"grouping": "\xff"}):
    try:
        print(Decimal(12345).__format__("g", wrong))
    except ValueError as error:
        print(error)
for spec in (f"={2**60}.1", f".{10**18}"):
    try:
        print(len(format(Decimal("1.2"), spec)))
    except ValueError as error:
        print(error)
