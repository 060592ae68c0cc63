import re

text = 'ab' * 20000
print(re.match('(?:ab)*', text).end(), re.match('(?:a|b)*', text).end(), re.match('(?:ab)*?$', text).end())
print(re.match('(a|b)+', text).span(1), len(re.findall('ab', text)), re.match('.*b', text).end())
print(re.fullmatch('(?:(?:a)(?:b))*+', text).end(), re.search('c', text), re.match('.*?c', text))
print(len(re.sub('a', 'xyz', text)), len(re.split('b', text)))
