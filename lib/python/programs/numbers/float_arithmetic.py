def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: (0.1 + 0.2, 1.5 - 1, 2 * 1.5, 7.5 // 2, -7.5 // 2, 7.5 % -2, divmod(-7.5, 2), 1e308 * 10))
attempt(lambda: (1.0 / 3, 1 / 4.0, -1.0 / 3))
attempt(lambda: 5.0 / 0)
attempt(lambda: 5.0 // 0)
attempt(lambda: 5.0 % 0)
attempt(lambda: divmod(5.0, 0))
attempt(lambda: (2.0 ** 0.5, 2 ** 0.5, 4 ** 0.5, (-8.0) ** 3, 2.0 ** -1, 0.0 ** 0))
attempt(lambda: 0.0 ** -1)
attempt(lambda: 2.0 ** 10000)
attempt(lambda: (-8.0) ** 0.5)
attempt(lambda: (-8) ** (1 / 3))
attempt(lambda: (-0.0, 0.0 * -1, -0.0 + 0.0, 0.0 == -0.0))
attempt(lambda: (float('inf') - float('inf'), float('inf') * 0, float('inf') // 1, 5 % float('inf'), -5 % float('inf')))
attempt(lambda: 10**400 * 1.0)
attempt(lambda: 1.5 + 'a')
attempt(lambda: 1.5 & 1)
attempt(lambda: ~1.5)
attempt(lambda: (-1.5, +1.5, abs(-1.5), not 0.0))
attempt(lambda: (1.0 // 0.1, 1.0 % 0.1, 6.0 // 0.1))
