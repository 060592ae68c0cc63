def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: ('abcabc'.find('c'), 'abcabc'.rfind('c'), 'abc'.find('x'), 'abc'.find(''), 'abc'.find('', 3), 'abc'.find('', 4)))
attempt(lambda: ('abcabc'.find('c', 3), 'abcabc'.find('c', -1), 'abcabc'.rfind('c', 0, 5), 'abc'.find('b', None, None), 'abc'.find('c', 0, 2**70)))
attempt(lambda: ('abcabc'.index('b'), 'abcabc'.rindex('b'), 'aaa'.count('a'), 'aaaa'.count('aa'), 'abc'.count(''), 'abc'.count('b', 2)))
attempt(lambda: 'abc'.index('x'))
attempt(lambda: 'abc'.rindex('x'))
attempt(lambda: 'abc'.find(1))
attempt(lambda: 'abc'.find())
attempt(lambda: 'abc'.find('a', 'b'))
attempt(lambda: 'abc'.find('a', 1, 2, 3))
attempt(lambda: 'abc'.find(sub='a'))
attempt(lambda: 'abc'.count(1))
attempt(lambda: ('abc'.startswith('a'), 'abc'.startswith('b', 1), 'abc'.startswith(('x', 'ab')), 'abc'.startswith(''), 'abc'.startswith('', 4)))
attempt(lambda: ('abc'.endswith('c'), 'abc'.endswith('b', 0, 2), 'abc'.endswith(('x', 'bc')), 'abc'.endswith(())))
attempt(lambda: 'abc'.startswith(1))
attempt(lambda: 'abc'.startswith((1,)))
attempt(lambda: 'abc'.endswith(b'c'))
attempt(lambda: 'abc'.endswith(('x', 1)))
attempt(lambda: ('😀a😀'.find('a'), '😀a😀'.rfind('😀'), '😀a😀'.count('😀')))
