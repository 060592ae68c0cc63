import re

text = 'a1_ \té٣\u2003ↂ-𝒳'
for p in [r'\w', r'\W', r'\d', r'\D', r'\s', r'\S', '[a-z]', '[^a-z]', r'[\d_]', r'[^\w\s]', '[é-ↂ]', '[𝒳é]', r'[\]\-]']:
    print(p, ascii(re.findall(p, text)), ascii(re.findall(p, text, re.A)))
many = ''.join(chr(c) for c in range(0x3b1, 0x3ca, 2)) + 'xyz\u4e00\u4e05'
p = re.compile('[' + many + ']+')
print(ascii(p.findall('αβγδ\u4e00\u4e01\u4e05xa')))
