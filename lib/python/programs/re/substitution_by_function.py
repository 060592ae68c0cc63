import re


def double(match):
    return str(int(match.group()) * 2)


def seen(match):
    print(match.span(), match.re.pattern, match.string)


print(re.sub(r'\d+', double, 'a1b22c333'))
print(re.sub(r'\d+', seen, 'a1b22'))
print(re.subn('a', lambda m: m.group().upper(), 'banana', count=2))
for wrong in [lambda m: 5, lambda m: b'x', lambda m: 1 / 0]:
    try:
        re.sub('a', wrong, 'bab')
    except Exception as error:
        print(type(error).__name__, error)
