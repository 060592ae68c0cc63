import re

m = re.match('(?P<a>x)(y)?', 'x')
print(m.expand(r'<\1|\2|\g<a>|\g<0>>'), m.expand('plain'), repr(m.expand('')), m.expand(r'\t|\\'))
b = re.match(b'(a)', b'a')
print(b.expand(rb'[\1]'), b.expand(bytearray(rb'-\1-')))


class Text(str):
    __hash__ = None


print(re.sub('(b)', Text(r'<\1>'), 'abc'))
for wrong in [5, None, b'x', r'\9']:
    try:
        print(m.expand(wrong))
    except Exception as error:
        print(type(error).__name__, error)
