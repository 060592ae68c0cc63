def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: ('{} {}'.format(1, 'a'), '{1} {0}'.format('a', 'b'), '{x} {y}'.format(x=1, y=2), '{{}}'.format(), '{0}{0}'.format('ab')))
attempt(lambda: ('{:>5}|{:<5}|{:^5}|{:*^7}'.format('a', 'b', 'c', 'd'), '{:5d}|{:05d}|{:+d}|{:x}'.format(1, 2, 3, 255)))
attempt(lambda: ('{:.2f} {:e} {:%} {:,}'.format(3.14159, 1.5, 0.5, 1234567), '{!r:>5}|{!s}|{!a}'.format('a', 'b', 'é')))
attempt(lambda: '{:{}}|{:{w}.{p}}'.format('a', 5, 'abc', w=5, p=2))
attempt(lambda: ('{0.real} {0.imag} {a[b][0].real} {0.__class__.__name__}'.format(5, a={'b': [7]}), '{0[1]} {0[-1]}'.format({1: 'a', '-1': 'b'})))
attempt(lambda: '{}'.format())
attempt(lambda: '{a}'.format())
attempt(lambda: '{0.x}'.format(1))
attempt(lambda: '{0[x]}'.format([7]))
attempt(lambda: '{!x}'.format(1))
attempt(lambda: '{} {1}'.format(1, 2))
attempt(lambda: '{1} {}'.format(1, 2))
attempt(lambda: '{'.format())
attempt(lambda: '}'.format())
attempt(lambda: '{a!}'.format(a=1))
attempt(lambda: '{0[}'.format(1))
attempt(lambda: '{:d}'.format('a'))
attempt(lambda: '{:s}'.format(5))
attempt(lambda: '{:5}'.format(None))
attempt(lambda: '{0.}'.format(1))
attempt(lambda: '{a b}'.format(**{'a b': 1}))
