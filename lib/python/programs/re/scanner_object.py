import re

p = re.compile(r'(?P<number>\d+)|(?P<word>[a-z]+)|(?P<space>\s+)')
scanner = p.scanner('12 abc 7!')
print(type(scanner).__name__, scanner.pattern is p)
while (m := scanner.match()) is not None:
    print(m.lastgroup, repr(m.group()), m.span())
print(scanner.match(), scanner.search())
scanner = p.scanner('..a..1..', 1, 6)
print(scanner.search(), scanner.search(), scanner.search())
tokens, rest = re.Scanner([(r'\d+', lambda s, t: int(t)), (r'\w+', lambda s, t: t), (r'\s+', None)]).scan('a 12 b?')
print(tokens, repr(rest))
