import re

p = re.compile(rb'(\w+)=(\d+)')
m = p.search(b'; size=12;')
print(m, m.groups(), m.group(1), m.span(2))
print(p.findall(bytearray(b'a=1 b=2')), p.sub(rb'\2=\1', b'a=1'), p.split(b'x a=1 y'))
print(re.findall(rb'\w', b'a\xe9_'), re.findall(rb'[\x80-\xff]', b'a\xe9\xff'), re.search(b'.$', b'ab\n'))
m = re.match(b'ab', bytearray(b'abc'))
print(m.group(), type(m.group()), m.string)
print(re.match(b'b', memoryview(b'abc')[1:]))
