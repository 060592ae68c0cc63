import re
from collections import namedtuple

Token = namedtuple('Token', 'type value line')
SPEC = [('NUMBER', r'\d+(\.\d*)?'), ('ASSIGN', r':='), ('END', ';'), ('ID', r'[A-Za-z]+'), ('OP', r'[+\-*/]'),
        ('NEWLINE', r'\n'), ('SKIP', r'[ \t]+'), ('MISMATCH', r'.')]
master = re.compile('|'.join('(?P<%s>%s)' % pair for pair in SPEC))


def tokenize(code):
    line = 1
    for m in master.finditer(code):
        kind = m.lastgroup
        if kind == 'NEWLINE':
            line += 1
        elif kind != 'SKIP':
            yield Token(kind, m.group(), line)


for token in tokenize('total := total + 3.5 * x;\ny := 2?'):
    print(token)
