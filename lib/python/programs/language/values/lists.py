a = [3, 1, 2]
a.append(4); a.extend('xy'); a.insert(1, 'i'); a.insert(100, 'end'); a.insert(-1, 'neg')
print(a, a.pop(), a.pop(0), a.index(2), a.count('x'), len(a))
a.remove('x'); a.reverse()
print(a, a + [1], [0] * 3, [1, 2] * 2, a == a[:], a is a[:], a.copy() == a, 4 in a, 'zz' not in a)
b = [[0] * 2] * 2
b[0][0] = 1
print(b, [1, 2] < [1, 3], [] < [0], [1, [2]] == [1, [2]], list('abc'), list(range(3)), [*a[:1], 'q'])
s = [1]
s.append(s)
print(s, s[1] is s, repr(s), str([s]))
t = (1, [2])
t[1].append(3)
print(t, t + (4,), (1,) * 2, () == (), (1, 2)[1], t.index(1), tuple('ab'), 1 in t)
for statement in ('[].pop()', '[1].pop(5)', '[1].remove(2)', '[1].index(9)', '[1][1]', '[1]["a"]', '[1] + (2,)', '(1,) + [2]', '[] < 1', '[1, 2].insert("a", 1)', '[].extend(5)', 'a.nope', 'list(5)', 'tuple(None)', '[1].sort(5)', '[1] * "a"', '[].append()', '[1].pop("a")', '(1,).append(2)', '[1, 2, 3].index(3, 0, 2)', '{}[[]]', 'set([[]])', '{1: 2}[3]', '{}.popitem()', 'set().pop()', '{1}.remove(2)', 'frozenset([1]).add(2)', 'dict(5)', 'dict([1])', 'dict([(1, 2, 3)])', '{1, 2} + {3}', '{} < {}', '{} + {}'):
    try:
        print(eval(statement))
    except Exception as error:
        print(statement, '->', type(error).__name__, error)
