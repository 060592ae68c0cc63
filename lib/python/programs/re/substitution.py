import re

print(re.sub('a', 'b', 'banana'), re.sub('a', 'b', 'banana', count=2), re.subn('an', '<>', 'banana'))
print(re.sub(r'(\w+) (\w+)', r'\2 \1', 'hello world'))
print(re.sub(r'(?P<first>\w)(\w*)', r'\g<2>\g<first>\g<0>', 'pig latin'))
print(re.sub('x*', '-', 'abxd'), re.sub('', '.', 'abc'), re.sub('b|', '_', 'abc'))
print(re.sub('(a)|b', r'[\1]', 'ab'), re.sub('.', r'\\', 'ab'), re.sub('a', r'\n', 'a'))
print(re.sub(b'a', b'<\\g<0>>', b'banana'))
print(re.sub('q', 'z', 'same'), re.subn('q', 'z', 'same'))
text = 'unchanged text'
print(re.sub('q', 'z', text) is text)
for repl in [r'\q', r'\2', r'\g<x>', r'\g<']:
    try:
        re.sub('(a)', repl, 'a')
    except (re.error, IndexError) as error:
        print(type(error).__name__, error)
