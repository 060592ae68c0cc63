import re

for p in ['(', ')', '[a', '*a', 'a**', 'a{2,1}', r'\1', '(?P<a>x)(?P<a>y)', '(?P<1>x)', '(?P=z)', '(?z)', r'\q', '[b-a]', '(?(1)a|b|c)', 'a(?i)b', '(?<n', '(?#']:
    try:
        print(p, re.compile(p))
    except re.PatternError as error:
        print(repr(p), '->', error, error.pos, error.lineno, error.colno)
for p, flags in [('a', re.L), (b'a', re.U), ('a', re.A | re.U)]:
    try:
        re.compile(p, flags)
    except ValueError as error:
        print(error)
