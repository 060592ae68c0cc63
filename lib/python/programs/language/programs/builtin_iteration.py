print(list(enumerate('ab')), list(enumerate('ab', start=1)), list(zip([1, 2, 3], 'ab')), list(zip()), list(map(lambda x, y: x + y, [1, 2], [10, 20, 30])))
print(list(filter(None, [0, 1, '', 'a'])), list(reversed(range(3))), sorted('bca', reverse=True), sum([[1], [2]], []), sum(range(5), 10))
print(any(x > 2 for x in range(4)), all([]), min('b', 'a'), max([3, 1], [2, 9]), max('ab', 'c', key=len), min([], default=0), next(iter([]), 'd'))
print(list(range(5, 0, -2)), range(3) == range(0, 3), 5 in range(10), range(10)[2:5], len(range(0, 100, 7)), range(3).index(2), list(range(-3)), range(1, 2))
z = zip([1, 2], [3, 4])
print(next(z), list(z), list(z), iter(z) is z)
print(dict(zip('ab', range(2))), [*zip(*[(1, 2), (3, 4)])], dict(enumerate('xy')), list(map(str, range(3))), tuple(map(int, '12')))
e = enumerate(iter('pq'))
print(next(e), next(e), next(e, None), type(e).__name__)
try:
    list(zip([1], [1, 2], strict=True))
except ValueError as error:
    print(error)
try:
    list(zip([1, 2], [1], [1, 2], strict=True))
except ValueError as error:
    print(error)
def boom():
    yield 1
    raise RuntimeError('in source')
m = map(lambda x: x * 2, boom())
print(next(m))
for thing in (m, filter(None, boom()), zip(boom(), 'ab'), enumerate(boom())):
    try:
        print(list(thing))
    except RuntimeError as error:
        print(type(thing).__name__, error)
print(divmod(17, 5), pow(2, 5, 7), round(3.14159, 2), abs(-5), bin(5), hex(255), oct(8), chr(65), ord('A'), ascii('é'), hash('') == hash(''), id(1) == id(1))
print(isinstance(True, (str, int)), issubclass(bool, int), callable(print), type(1), getattr(1, 'real'), hasattr('', 'upper'), len({1, 2}), repr('a'), format(3.5, '.2f'), iter([1]).__length_hint__())
