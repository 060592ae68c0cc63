import re

print(re.findall('straSSe', 'STRASSE straße', re.I), re.findall('ß', 'ßẞ', re.I), re.findall('k', 'kK\u212a', re.I))
print(re.findall('k', 'kK\u212a', re.I | re.A), re.findall('[a-z]', 'aZ\u017f', re.I), re.findall('[^a]', 'aAb', re.I))
print(re.findall('ς', 'Σσς', re.I), re.findall('İ', 'iİI', re.I), re.findall('[À-Ö]', 'àé×', re.I))
print(re.findall(b'[a-c]', b'aBcD', re.I), re.findall('(?i:a)b', 'ab Ab aB'), re.findall('(?-i:a)b', 'aB AB', re.I))
print(re.findall(b'[k\xe9]', b'K\xe9\xc9', re.I | re.L), re.search('Ж+', 'жЖж', re.I))
