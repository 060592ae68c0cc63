import re

p = re.compile(r'(\d+)-(?P<unit>[a-z]+)?')
for text in ['12-cm', 'at 12-cm', '12-', '12', '']:
    print(repr(text), p.match(text), p.search(text), p.fullmatch(text))
print(p.search('12-cm', 1), p.search('12-cm', 2), p.search('12-cm', pos=0, endpos=4))
print(re.compile('^a').search('ba', 1), re.compile(r'\ba').search('ba', 1))
print(p.match('12-cm', -5, 100).span(), p.match('12-cm', 100))
