import re

s, b = re.compile('a'), re.compile(b'a')
tries = [
    lambda: s.match(b'a'), lambda: b.match('a'), lambda: s.search(5), lambda: s.findall(None),
    lambda: s.match(), lambda: s.match('a', 'b'), lambda: s.match('a', 10**30), lambda: s.sub('x'),
    lambda: s.sub(b'x', 'a'), lambda: b.sub('x', b'a'), lambda: s.sub('x', 5), lambda: s.split(b'a'),
    lambda: s.sub(5, 'a'), lambda: s.match('a', bad=1), lambda: s.scanner(5),
]
for one in tries:
    try:
        print(one())
    except Exception as error:
        print(type(error).__name__, error)
