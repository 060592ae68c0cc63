import re

m = re.match(r'(?P<key>\w+)\s*=\s*(?P<value>\w+)?(!)?', 'size = 12')
print(m.group(), m.group(0), m.group(1), m.group('value'), m.group(3))
print(m.group(1, 'value', 3), m['key'], m[2], m[3])
print(m.groups(), m.groups('?'), m.groupdict(), m.groupdict(default=0))
print(m.start(), m.end(), m.span(), m.start('value'), m.end(2), m.span(3))
print(m.regs, m.lastindex, m.lastgroup, m.pos, m.endpos)
print(m.string, m.re.pattern, m.re is re.compile(m.re.pattern))
for wrong in [4, -1, 'other', 1.5, 10**30]:
    try:
        m.group(wrong)
    except IndexError as error:
        print('IndexError:', error)
try:
    m.group([])
except TypeError as error:
    print('TypeError:', error)
