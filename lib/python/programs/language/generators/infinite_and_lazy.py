def count(start=0, step=1):
    while True:
        yield start
        start += step


def take(n, it):
    for _, x in zip(range(n), it): yield x


def drop_while(test, it):
    it = iter(it)
    for x in it:
        if not test(x):
            yield x
            break
    yield from it


def window(it, n):
    buffer = []
    for x in it:
        buffer.append(x)
        if len(buffer) == n:
            yield tuple(buffer)
            buffer.pop(0)


def group(it, key):
    out, last = [], object()
    for x in it:
        if (k := key(x)) != last and out:
            yield last, out
            out = []
        last = k
        out.append(x)
    if out: yield last, out


def interleave(*its):
    its = [iter(i) for i in its]
    while its:
        for i in its[:]:
            try: yield next(i)
            except StopIteration: its.remove(i)


print(list(take(4, count(5, 2))), list(drop_while(lambda x: x < 3, range(6))), list(window('abcd', 2)))
print([(k, ''.join(g)) for k, g in group('aabccc', lambda c: c)], list(interleave('abc', [1], 'xy')))
print(next(x for x in count() if x * x > 200), list(take(3, (x for x in count() if x % 7 == 0))))
evens = (n for n in count() if not n % 2)
print(next(evens), next(evens), list(take(2, evens)), next(evens))
print(dict(take(2, zip(count(), 'abc'))), [*take(0, count())], sum(take(10, count(1))))


def sieve():
    composites = {}
    for n in count(2):
        if n not in composites:
            yield n
            composites[n * n] = [n]
        else:
            for p in composites.pop(n): composites.setdefault(n + p, []).append(p)


print(list(take(12, sieve())))
