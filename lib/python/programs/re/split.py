import re

print(re.split(',', 'a,b,,c'), re.split('(,)', 'a,b'), re.split('(,)|(;)', 'a;b,c'))
print(re.split(r'\W+', 'Words, words, words.'), re.split(r'\W+', 'Words, words', maxsplit=1))
print(re.split('', 'abc'), re.split('x*', 'axbc'), re.split(r'\b', 'one two'))
print(re.split(b'-', b'1-2-3'), re.split(',', ''), re.compile(',').split('a,b,c', 1))
