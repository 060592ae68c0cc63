import re
import sys

p = re.compile('a(?P<x>b)')
print(sys.getsizeof(p), sys.getsizeof(p.match('ab')), sys.getsizeof(p.scanner('ab')))
print(sys.getsizeof(re.compile('abc')), sys.getsizeof(re.match('a', 'a')), p.__sizeof__())
