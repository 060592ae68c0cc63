def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: (format(5, ''), format(255, 'x'), format(255, '#X'), format(5, 'b'), format(5, '#o')))
attempt(lambda: (format(1234567, ','), format(1234567, '_'), format(255, '_b'), format(-5, '+'), format(5, '+'), format(5, ' ')))
attempt(lambda: (format(5, '05'), format(-5, '05'), format(5, '<5'), format(5, '^5'), format(5, '*>5'), format(-5, '=5')))
attempt(lambda: (format(65, 'c'), format(5, 'e'), format(5, '.2f'), format(5, '%'), format(10**20, 'd'), format(5, 'n'), format(5, 'g')))
attempt(lambda: format(5, 'q'))
attempt(lambda: format(5, 's'))
attempt(lambda: format(5, '.2'))
attempt(lambda: format(5, ',x'))
attempt(lambda: format(5, 'zd'))
attempt(lambda: format(2**40, 'c'))
attempt(lambda: (format(True), format(True, 'd'), format(True, '5')))
attempt(lambda: (5).__format__(3))
attempt(lambda: str(10**4300))
attempt(lambda: repr(10**5000))
attempt(lambda: ('%d' % 10**20, '%x' % 255, '%05d' % -3, '%+d' % 3))
