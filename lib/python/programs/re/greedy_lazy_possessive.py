import re

text = '<a><b>'
for p in ['<.*>', '<.*?>', '<.*+>', '<[^>]*+>', 'a{2,3}', 'a{2,3}?', 'a{2,3}+a', '(?:ab)*', '(?:ab)*?$', '(?:ab)*+ab', 'a??b', 'a?+a']:
    print(p, re.search(p, text), re.search(p, 'aaaa'), re.search(p, 'ababab'))
print(re.match('(a|ab)(c|bcd)(d*)', 'abcd').groups(), re.match('(a+|b)*', 'ab').groups())
print(re.match('(?:(a)|b)*', 'ab').groups(), re.match('(a?)*', 'aa').regs, re.match('(a*)+', 'b').regs)
print(re.match('(?:a|(b))+?c', 'abac').groups(), re.match('(?:(x)|(y)){2}', 'xy').groups())
