text = '''the quick brown fox
jumps over the lazy dog
the end'''
counts = {}
for line_number, line in enumerate(text.splitlines(), 1):
    for word in line.split():
        counts[word] = counts.get(word, 0) + 1
for word, n in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:4]:
    print(f'{word:>8} {"*" * n} {n}')
index = {}
for word in counts: index.setdefault(word[0], set()).add(word)
print({k: sorted(v) for k, v in sorted(index.items()) if len(v) > 1})
caesar = lambda s, k: ''.join(chr((ord(c) - 97 + k) % 26 + 97) if c.islower() else c for c in s)
print(caesar('hello, world', 3), caesar(caesar('abc xyz', 5), -5))
rows = [line.split(',') for line in 'name,age\nann,30\nbob,4'.split('\n')]
header, *body = rows
print([dict(zip(header, row)) for row in body])
width = max(len(cell) for row in rows for cell in row)
print('\n'.join(' | '.join(cell.ljust(width) for cell in row) for row in rows))
print(' '.join(w.capitalize() for w in 'make me a title'.split()), 'racecar' == 'racecar'[::-1])
roman = [(10, 'X'), (9, 'IX'), (5, 'V'), (4, 'IV'), (1, 'I')]


def to_roman(n):
    out = ''
    for value, numeral in roman:
        while n >= value:
            out += numeral
            n -= value
    return out


print([to_roman(n) for n in (1, 4, 9, 14, 39)])
