s = ''
for i in range(5): s += str(i)
print(s, s * 2, '-'.join(s), s[::-1], 'ab' 'cd', len(s), s + 'x', 'x' in s)
print('%s %d %5.2f %r %x %% %c %05d %-5s| %(a)s' % {'a': 1} if False else '%s %d %5.2f %r %x %% %c %05d %-5s|' % ('s', 3, 2.5, 'r', 255, 'c', 42, 'ab'))
print('%(a)s-%(b)03d' % {'a': 'x', 'b': 7}, '{} {1} {0}'.format(1, 2) if False else '{0} {1} {0} {k} {l[0]} {o.real:>4}'.format(1, 2, k='K', l=[9], o=5))
print('a,b,,c'.split(','), ' a b '.split(), 'a-b-c'.rsplit('-', 1), 'l1\nl2\r\nl3'.splitlines(), 'k=v=w'.partition('='), 'x'.center(5, '*'), '7'.zfill(3))
print('Hello'.lower(), 'hello world'.title(), 'aBc'.swapcase(), 'abcabc'.replace('b', 'X', 1), 'abc'.find('z'), 'abcabc'.count('bc'), 'abc'.startswith(('x', 'a')), ' x '.strip() + '|')
print('abc'.isalpha(), '12'.isdigit(), 'a1'.isalnum(), ' '.isspace(), 'Ab'.istitle(), 'a_b'.isidentifier(), ''.join(sorted('hello')), ''.join(reversed('abc')))
print(ord('a'), chr(8364), 'é'.encode(), b'\xc3\xa9'.decode(), '\u00e9' == 'é', 'a\tb'.expandtabs(4), 'abc'.translate({97: 'A', 98: None}), repr('it\'s "q"'), repr("it's"))
lines = []
for word in 'the quick brown fox'.split():
    lines.append(f'{word:<8}|{len(word):>3}')
print('\n'.join(lines))
for statement in ('"a" + 1', '1 + "a"', '"a" * 1.5', '"a".join([1])', '"%d" % "x"', '"%s %s" % 1', '"%s" % (1, 2)', '"{}".format()', '"{a}".format()', '"abc".index("z")', '"a" < 1', 'int("x")', 'int("1.5")', 'float("x")', 'chr(-1)', 'ord("ab")', '"abc".nope', '"a".encode("ascii2")', 'str(b"x", "ascii2")', '"{0} {}".format(1)', '"{!x}".format(1)', '"{".format()', '"%y" % 1', '"%(a)s" % {}', '"%" % ()'):
    try:
        print(eval(statement))
    except Exception as error:
        print(statement, '->', type(error).__name__, error)
