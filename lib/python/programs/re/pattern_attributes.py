import re

p = re.compile(r'(?P<a>x)(y)(?P<b>z)', re.I | re.M)
print(p.pattern, p.flags, p.groups, p.groupindex, type(p.groupindex).__name__)
print(p, repr(re.compile(b'x', re.A)), re.compile('x', re.S | re.X | re.A))
print(type(p), type(p.match('xyz')), type(p).__module__, type(p).__name__)
print(re.compile('z' * 300))
print(re.match('b*', 'b' * 90))
for name in ['pattern', 'flags', 'groups', 'groupindex', 'extra']:
    try:
        setattr(p, name, 1)
    except AttributeError as error:
        print(error)
try:
    type(p)()
except TypeError as error:
    print(error)
