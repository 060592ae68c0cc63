# Category, direction, combining class, width, mirroring and numeric value of a character.
import unicodedata as u

for c in ["A", "a", "5", "½", "²", "Ⅷ", "五", "٣", "(", " ", "\n", "\u0301", "한", "ａ", "א", "\u200f", "€", "\ud800", "\U0010ffff", "\u0378"]:
    print(ascii(c), u.category(c), u.bidirectional(c), u.combining(c), u.east_asian_width(c), u.mirrored(c), u.decimal(c, None), u.digit(c, None), u.numeric(c, None), repr(u.decomposition(c)))
for wrong in [lambda: u.decimal("²"), lambda: u.digit("½"), lambda: u.numeric("a"), lambda: u.category("ab"), lambda: u.category(5), lambda: u.combining(), lambda: u.decimal("ab", 1), lambda: u.UCD()]:
    try:
        print(wrong())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
old = u.ucd_3_2_0
print(old.category("😀"), u.category("😀"), old.name("😀", "unknown then"), old.bidirectional("\u0600"), old.numeric("½"), old.east_asian_width("ａ"))
