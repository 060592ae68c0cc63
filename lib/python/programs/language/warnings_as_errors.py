"""Warnings about a source as errors: where in the line they point."""
import warnings
def comp(src):
    with warnings.catch_warnings():
        warnings.simplefilter('error')
        try: compile(src,'<f>','exec'); print(repr(src),'fine')
        except SyntaxError as e: print(repr(src), e.lineno,e.offset,e.end_lineno,e.end_offset,repr(e.text))
for pre in ('','x=','  (' if 0 else 'xy = '):
    for s in (r"'\d'", r"'ab\d'", r"u'ab\d'", r"'''ab\d'''", r"b'ab\d'", r"B'''ab\d'''", r"f'ab\d'", r"f'{x}ab\d'", r"f'''ab\d'''", r"t'ab\d'", r"f'ab\d{x}'", r"f'ab{x:\d}'", r"rb'\d'", r"'ab\400'", r"f'ab\400'", r"b'ab\400'", "'é\\d'", "'a\\\n\\d'", "'''a\nbc\\d'''", "f'''a\nbc\\d'''", "b'''a\nbc\\d'''", "'''a\nbc\\d\n'''", "f'é\\d'", "'q' 'ab\\d'", "f'a' 'ab\\d'", "'a' f'ab\\d'","f'a{x}ab\\d{y}c\\e'"):
        comp(pre+s)
for s in ("0x1for x in y", "1if 2else 3", "x = 1if 2else 3", "0o1for x in y","0b1and 1","1.5or 2","1jin x","1_0if 1 else 2","(1if 2else 3)","x\ny=1and 2", "1else"): comp(s)
