import re

print(re.findall('a.', 'abacad'), re.findall('(a)(.)', 'abac'), re.findall('(a)|b', 'ab'))
print(re.findall('', 'ab'), re.findall('a*', 'baac'), re.findall(b'.', b'xyz'))
p = re.compile(r'\w')
print(p.findall('abcdef', 2), p.findall('abcdef', 2, 4), p.findall(string='ab', endpos=1))
for m in p.finditer('héß'):
    print(m)
it = re.finditer('a', 'aa')
print(type(it).__name__, next(it).span(), next(it).span(), next(it, 'end'), next(it, 'end'))
print([m.span() for m in re.finditer(r'\b|c', 'ab cd')])
