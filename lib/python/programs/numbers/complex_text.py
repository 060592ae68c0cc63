def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


class Point(complex):
    pass


attempt(lambda: (1j, -1j, 1 + 2j, 1 - 2j, 0j, -0j, complex(-0.0, -0.0), 1.5e20j, complex(float('inf'), float('nan'))))
attempt(lambda: (str(1 + 2j), format(1 + 2j, '.2f'), format(1j, ''), format(1 + 2j, '>12'), format(1.5j, 'e'), format(1234j, ',')))
attempt(lambda: format(1j, 'd'))
attempt(lambda: format(1j, '05'))
attempt(lambda: format(1j, '=5'))
attempt(lambda: (1j).__format__(3))
attempt(lambda: ((1 + 2j).real, (1 + 2j).imag, (1j).__complex__(), (1 + 2j).__getnewargs__(), (1j).__bool__(), (1j).__sizeof__()))
attempt(lambda: (Point(1), repr(Point(1j)), type(+Point(1)), type(complex(Point(1))), Point(1) == 1, type(Point('1+2j'))))
attempt(lambda: (1j).imag(2))
attempt(lambda: (5).__complex__())
attempt(lambda: (f'{1 + 2j:.1f} {1j!r}', '%s' % (1j,)))
attempt(lambda: '%d' % 1j)
attempt(lambda: '%f' % 1j)
