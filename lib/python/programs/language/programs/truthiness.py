class Empty:
    def __len__(self): return 0
class Full:
    def __len__(self): return 3
class No:
    def __bool__(self): return False
    def __len__(self): return 5
class Bad:
    def __bool__(self): raise ValueError('undecided')


for value in (0, 0.0, 0j, '', b'', (), [], {}, set(), range(0), None, False, ..., 'a', ' ', [0], {0: 0}, -1, 0.1, object(), Empty(), Full(), No(), Empty, float('nan'), print, NotImplemented):
    try:
        name = value if not hasattr(value, '__dict__') and type(value) is not object else type(value).__name__
        print(repr(name), bool(value), not value, 'yes' if value else 'no')
    except TypeError as error:
        print(error)
print([] or 'default', [] and 'never', 'a' and 'b' or 'c', None or 0 or '' or 'last', not not 5, 1 and 2 and 0 and 3)
for test in (lambda: 1 if Bad() else 2, lambda: not Bad(), lambda: Bad() and 1, lambda: [x for x in [Bad()] if x], lambda: any([0, Bad()]), lambda: all([1, Bad()]), lambda: any([1, Bad()])):
    try:
        print(test())
    except ValueError as error:
        print('ValueError', error)
while No(): print('never')
else: print('while not')
i = 3
while i: i -= 1
print(i, all([]), any([]), bool(), sum([True, True]), [False, True][1 > 0], 'ab'['' == ''])
