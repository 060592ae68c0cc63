def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: (0.1, 1.0, 100.0, 1e16, 1e15, 123456789012345680.0, 1e-4, 1e-5, 1.5e300, 5e-324))
attempt(lambda: (1e22, 1e21, 123e-7, float('inf'), float('-inf'), float('nan'), -0.0))
attempt(lambda: (str(0.1), repr(1e100), f'{2.5}', '%s' % 1.0))
attempt(lambda: (format(3.14159, '.2f'), format(3.14159, 'e'), format(3.14159, 'g'), format(1e10, 'g'), format(0.5, '%'), format(1234567.891, ',.2f')))
attempt(lambda: (format(3.7, '.0f'), format(2.5, '.0f'), format(3.5, '.0f'), format(1.0, 'n'), format(1e20, 'f')))
attempt(lambda: (format(-0.0, 'z.1f'), format(1.5, '+'), format(1.5, '08.2f'), format(1.5, '<8'), format(1.5, '^8')))
attempt(lambda: (format(float('nan'), 'f'), format(float('inf'), '5'), format(float('inf'), '05')))
attempt(lambda: format(1.5, 'd'))
attempt(lambda: format(1.5, 'x'))
attempt(lambda: format(1.5, '.3'))
attempt(lambda: (1.5).__format__(3))
attempt(lambda: '%.3f %e %g %G %10.2f|%-10.2f|%+.1f' % (3.14159, 1.5, 1e-10, 1e20, 1.5, 1.5, 1.5))
