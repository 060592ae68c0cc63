import copyreg
import re

p = re.compile('ab+', re.I)
print(copyreg.dispatch_table[re.Pattern](p)[1], re.compile(p) is p, re.compile('ab+', re.I) is p)
try:
    re.compile(p, re.M)
except ValueError as error:
    print(error)
print(re.match(p, 'ABB'), len(re._cache) > 0)
re.purge()
print(len(re._cache), re.compile('ab+', re.I) is p, re.compile('ab+', re.I) == p)
