def noisy(n): print('make', n, end=' '); return n
print([noisy(1), *[noisy(2), noisy(3)], noisy(4)])
a, *b, c = [1, 2, 3, 4]; print(a, b, c); (d, e), f = [[1, 2], 3]; print(d, e, f); [g, h] = 'xy'; print(g, h)
for bad in ('a, b = [1]', 'a, b = [1, 2, 3]', 'a, *b, c = [1]', 'a, b = 3', '[*3]'):
    try: exec(bad)
    except (TypeError, ValueError) as e: print(e)
m = [[0] * 2 for _ in range(2)]; m[0][1] = 5; print(m); s = [[0] * 2] * 2; s[0][1] = 5; print(s)
print([x * y for x in (1, 2) for y in (3, 4) if x != y - 2], [[y for y in range(x)] for x in range(3)])
