import copy
import re

a = re.compile('ab+c')
b = re._compiler.compile('ab+c')
c = re.compile('ab+c', re.I)
print(a is b, a == b, hash(a) == hash(b), a == c, a != c)
print(re.compile('a') == re.compile(b'a'), a == 'ab+c', {a: 1}[b])
print(copy.copy(a) is a, copy.deepcopy(a) is a)
m = a.match('abbc')
print(copy.copy(m) is m, copy.deepcopy(m) is m, m == m, m == a.match('abbc'))
try:
    a < b
except TypeError as error:
    print(error)
print(bool(m), re.Pattern[str], re.Match[bytes])
