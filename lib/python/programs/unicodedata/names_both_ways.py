# Every character has a name, and a name finds its character, in literals too; what has none says so.
import unicodedata
from unicodedata import lookup, name

for character in "aé€\u0301一가😀\u0600\ufeff\U0001F468":
    print(ascii(character), name(character), lookup(name(character)) == character)
print(name("\n", "no name"), lookup("LF") == "\n", lookup("line feed") == "\n", ascii(lookup("KEYCAP DIGIT ONE")), lookup("hangul syllable han"), lookup("CJK UNIFIED IDEOGRAPH-4E00"))
print("\N{BULLET}\N{greek small letter alpha}", f"\N{SNOWMAN}{1}", b"\N{BULLET}" == b"\\N{BULLET}")
print("é→😀".encode("ascii", "namereplace"))
for wrong in ["lookup('foo')", "lookup('a' * 300)", "lookup(1)", "name('\\n')", "name('ab')", "name('')", "name(1)", "name()", "'\\N{FOO}'", "'\\N{'", "'\\Nx'", "'\\N{}'", "'\\N{KEYCAP DIGIT ONE}'", "f'\\N{FOO}'"]:
    try:
        print(eval(wrong))
    except Exception as error:
        print(wrong, type(error).__name__, error)
print(unicodedata.unidata_version, unicodedata.ucd_3_2_0.unidata_version)
