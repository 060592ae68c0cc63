import re

text = 'one\ntwo\n'
for p in ['^', '$', r'\A', r'\Z', r'\z', r'\b', r'\B', 'e$', '^t', r'\Bn', r'o\b']:
    print(p, [m.start() for m in re.finditer(p, text)], [m.start() for m in re.finditer(p, text, re.M)])
print(re.findall(r'\B', ''), re.findall(r'\b', ''), re.findall(r'\b', 'é a', re.A), re.findall(r'\b', 'é a'))
print(re.findall('.', 'a\nb'), re.findall('.', 'a\nb', re.S), re.findall('.+$', 'a\nb\n', re.M))
