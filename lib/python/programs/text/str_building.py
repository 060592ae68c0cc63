text = ''
for i in range(20):
    text += chr(97 + i)
print(text, len(text))
lines = []
for word in 'the quick brown fox'.split():
    lines.append(f'{word:>8}|{word[:3]:<5}|{len(word):03d}')
print('\n'.join(lines))
text = text.replace('abc', 'ABC').upper()[::-1]
print(text, text.find('Z'), text.count('T'))
counts = {}
for letter in 'mississippi':
    counts[letter] = counts.get(letter, 0) + 1
print(counts, ''.join(sorted(set('mississippi'))))
print('a' 'b' "c" '''d''', r'\n', 'tab\there', b'by' b'tes', rb'\x')
name, age = 'Ana', 12
print(f'{name!r} is {age:>4} {age + 1 = } {name.lower()}', f'{{}}', f'{age:#x}')
print('yes' if 'a' < 'b' < 'c' else 'no', 'x' * 3 + '-' * 2, not '', 'a' and 'b' or 'c')
print(ord('é'), chr(233), ord(b'a'), chr(128512), ''.join(map(chr, range(65, 70))))
print('Hello, World'.swapcase().center(20, '.'), 'a-b_c'.split('-'), ' x '.strip() + '.')
