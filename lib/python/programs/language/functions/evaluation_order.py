def t(name, value=None):
    print(name, end=' ')
    return value if value is not None else name


def f(*a, **k): print()


t('f', f)(t('a'), *[t('b')], k=t('c'), **{t('d'): t('e')})
{t('k1'): t('v1'), t('k2'): t('v2')}
print()
d = {}
t('obj', d)[t('key')] = t('value')
print()
x, t('d', d)[t('i')] = t('right', [1, 2])
print()
t('l', 1) + t('r', 2) * t('s', 3) ** t('u', 2)
print()
t('p', 1) < t('q', 0) < t('never')
print()
t('yes') if t('cond', 0) else t('no')
print()
d = {'n': 1}
t('d', d)[t('n')] += t('delta', 2)
print(d)
print([t('body') for _ in t('iter', [1, 2]) if t('if', True)])
lst = [0, 0]
i = 0
i, lst[i] = 1, 5
print(i, lst)
a = b = t('once')
print(a, b)
[t('x'), *t('star', [1])], (t('y'),), {t('z')}
print()
assert t('ok', True), t('unused')
print()
