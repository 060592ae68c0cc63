import unicodedata


def tell(f, *a, **k):
    try: r = f(*a, **k); print(r)
    except Exception as e: print(type(e).__name__, e, getattr(e, '__notes__', None))
for n in 'LATIN CAPITAL LETTER GHA', 'LATIN SMALL LETTER R WITH TILDE', 'LATIN SMALL LETTER A', 'TAMIL SYLLABLE SAI', 'EURO SIGN', 'INDIAN RUPEE SIGN', 'CJK UNIFIED IDEOGRAPH-4E00', 'HANGUL SYLLABLE GAG', 'CJK UNIFIED IDEOGRAPH-9FFF','NUL', 'NULL':
    tell(lambda: ascii(unicodedata.lookup(n))); tell(lambda: ascii(unicodedata.ucd_3_2_0.lookup(n)))
