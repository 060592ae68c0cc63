for i in range(3):
    if i == 5: break
else:
    print('no break', i)
for i in []:
    pass
else:
    print('empty else, i still', i)
n = 10
while n > 0:
    n -= 3
    if n == 4: continue
    if n < 0: break
else:
    print('not here')
print(n)
for a, (b, *c) in [(1, (2, 3, 4)), (5, [6])]:
    print(a, b, c)
xs = [1, 2, 3]
for x in xs:
    if x < 3: xs.append(x + 10)
    if len(xs) > 8: break
print(xs)
for x in xs[:]:
    if x > 10: xs.remove(x)
print(xs)
d = {'a': 1}
try:
    for k in d: d[k + 'x'] = 1
except RuntimeError as error:
    print(error)
s = {1, 2}
try:
    for k in s: s.add(k + 10)
except RuntimeError as error:
    print(error)
class Target: pass
t = Target()
for t.attr in range(3): pass
for xs[0] in 'ab': pass
print(t.attr, xs[0])
for i in range(2):
    for j in range(2):
        if j: break
    else: print('never')
    print(i, j)
for x in 1, 2, *[3]: print(x, end=' ')
print()
for x in 5:
    pass
