import re

text = 'a😀b😀😀c'
m = re.search('😀+c', text)
print(m.span(), m.group() == '😀😀c', ascii(m))
print([m.span() for m in re.finditer('[😀b]', text)], re.sub('😀', '*', text))
print(ascii(re.split('b', text)), re.findall('a.b', text) == ['a😀b'], re.search('c', text).start())
print(ascii(re.findall('[^a-c]', text)), re.match('.{6}$', text) is not None, re.match('.{7}', text))
