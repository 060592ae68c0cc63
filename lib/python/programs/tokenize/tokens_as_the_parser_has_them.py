# Tokens without extras, sources in other encodings, characters that no name may have, and errors of indentation.
import io
import tokenize


def shown(source, **how):
    try:
        for token in tokenize._generate_tokens_from_c_tokenizer(io.StringIO(source).readline, **how):
            print('  ', tokenize.tok_name[token.type], repr(token.string), token.start, token.end, repr(token.line))
    except SyntaxError as error:
        print('  ', type(error).__name__, error.args)
        if hasattr(error, 'offset'):
            print('  ', error.lineno, error.offset, error.end_lineno, error.end_offset, repr(error.text))
    except Exception as error:
        print('  ', type(error).__name__, error)


for source in [
    'if 1:\n if 2:\n  x\n y\nz',
    'if 1:\n  x # note\n\n# d',
    '\npass\n    \\\n\npass\n',
    '(1,\n2)',
    'x # é\n',
    '  ',
    '',
]:
    print(repr(source))
    shown(source, extra_tokens=False)

for source in ['é€ = 1', 'a ‘b’', 'a🐍²', 'if 1:\n    x\n  y\n', 'if 1:\n\tx\n        y\n']:
    print(repr(source))
    for extra in (True, False):
        shown(source, extra_tokens=extra)

for encoding in ('utf-8', 'latin-1', 'cp1252', 'utf-16'):
    lines = iter(['naïve = "é"'.encode(encoding)])
    tokens = tokenize._generate_tokens_from_c_tokenizer(lines.__next__, encoding=encoding, extra_tokens=True)
    print(encoding, [token.string for token in tokens])
source = '# -*- coding: latin-1 -*-\nö = "ü"\n'.encode('latin-1')
print([(token.string, token.start) for token in tokenize.tokenize(io.BytesIO(source).readline)])
