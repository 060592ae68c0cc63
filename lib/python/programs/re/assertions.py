import re

print(re.findall(r'\w+(?=:)', 'a: b c:'), re.findall(r'\w+(?!\w|:)', 'a: bd c:'))
print(re.findall(r'(?<=\$)\d+', '$12 34 $5'), re.findall(r'(?<!\$)\b\d+', '$12 34 $5'))
print(re.match('(?=(a+))a*b\\1', 'baaab'), re.search('(?=(a+))a*b\\1', 'baaab'))
print(re.search('(?<=(a))b', 'ab').regs, re.search('(?!(a))b', 'b').regs)
print(re.match('(?>a+)b', 'aab'), re.match('(?>a+)ab', 'aab'), re.search('(?>a|ab)c', 'abc'))
print(re.findall('(?=(..))', 'abcd'), re.sub('(?<=a)(?=b)', '-', 'abab'))
try:
    re.compile('(?<=a+)b')
except re.error as error:
    print(error)
