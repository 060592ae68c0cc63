def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: (7 // -2, -7 // 2, 7 % -2, -7 % 2, divmod(7, -2), divmod(-7, 2)))
attempt(lambda: (2**100, (-3)**3, 2**-1, 0**0))
attempt(lambda: (2**53 + 1, 2**63 - 1, -(2**63), 10**20 * 10**20))
attempt(lambda: (10**40 // 7, -(10**40) // 7, 10**40 % -7, divmod(10**40, -(10**20) - 1)))
attempt(lambda: ((10**20 + 1) - 10**20, -(10**20) + 10**20))
attempt(lambda: (1 / 3, 10**40 / 10**39, -1 / 2))
attempt(lambda: (10**400 / 10**399, 1 / 10**400))
attempt(lambda: 10**400 / 1)
attempt(lambda: 5 / 0)
attempt(lambda: 5 // 0)
attempt(lambda: 5 % 0)
attempt(lambda: divmod(5, 0))
attempt(lambda: 0 ** -1)
attempt(lambda: (0 * -1, -0, abs(-5), abs(-(10**30))))
attempt(lambda: (pow(3, 100, 7), pow(5, -1, 7), pow(2, 10, -7)))
attempt(lambda: pow(5, 2, 0))
attempt(lambda: pow(2, -1, 4))
attempt(lambda: pow(2.0, 2, 3))
attempt(lambda: pow(2, 3, 'a'))
attempt(lambda: 1 + 'a')
attempt(lambda: 1 - None)
