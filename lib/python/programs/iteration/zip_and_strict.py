print(list(zip()), list(zip('ab')), list(zip('abc', range(2))), dict(zip('ab', [1, 2])), list(zip(*[(1, 2), (3, 4)])))
def it(name, n):
    for i in range(n): print(f'{name}{i}', end=' '); yield i
    print(f'{name} ends', end=' ')
for strict in (False, True):
    for lengths in ((2, 1), (1, 2), (2, 2, 1), (1, 1, 2), (2, 2)):
        try: print(list(zip(*[it('abc'[i], n) for i, n in enumerate(lengths)], strict=strict)))
        except ValueError as e: print(e)
z = zip('ab', 'cd'); print(next(z), next(z), next(z, None), iter(z) is z)
for bad in (lambda: zip(1), lambda: zip('a', 3), lambda: zip('a', foo=1)):
    try: bad()
    except TypeError as e: print(e)
