# The same text in its four normal forms: composed or taken apart, exactly or by compatibility.
from unicodedata import decomposition, is_normalized, normalize, ucd_3_2_0

texts = ["é", "e\u0301", "ﬁ①Ａ½", "Å", "한글", "\u1112\u1161\u11ab", "a\u0323\u0307", "a\u0307\u0323", "ḍ̇", "\u0344", "\u2126", "plain", "", "\ufb1d", "\u0958"]
for text in texts:
    print(ascii(text), [ascii(normalize(form, text)) for form in ("NFC", "NFD", "NFKC", "NFKD")], is_normalized("NFC", text))
print(normalize("NFC", "e\u0301") == "é", normalize("NFC", "plain") is texts[11], repr(decomposition("ﬁ")))
print(ascii(ucd_3_2_0.normalize("NFD", "\U0002f868")), ascii(normalize("NFD", "\U0002f868")))
for wrong in [lambda: normalize("X", "a"), lambda: normalize("NFC", 1), lambda: normalize(1, "a"), lambda: normalize("NFC"), lambda: is_normalized("nfc", "é")]:
    try:
        print(wrong())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
