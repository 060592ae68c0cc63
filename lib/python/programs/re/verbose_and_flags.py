import re

p = re.compile(r'''
    (?P<year>\d{4})  # the year
    -
    (?P<month>\d\d)  # the month
''', re.VERBOSE)
print(p.match('2024-05').groupdict(), p.flags)
print(re.RegexFlag(10), re.I | re.M, repr(re.NOFLAG), re.A.value, ~re.I & (re.I | re.M))
print(re.match('(?x) a b # c', 'ab'), re.match('(?s).', '\n'), re.findall('(?m)^.', 'a\nb'))
print(re.compile('(?ims)a').flags, re.compile('(?a:\\w)').findall('aé'), re.escape('a.b*c [x]'))
