def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: ((1 + 2j) + 1, 1 + (1 + 2j), (1 + 2j) - 1, 1 - (1 + 2j), (1 + 2j) * 2, (1 + 2j) * (3 - 1j)))
attempt(lambda: ((1 + 2j) / 2, 1 / 1j, (1 + 2j) / (3 - 1j), 2.5 * 1j, 1j - 0.5))
attempt(lambda: 1j / 0)
attempt(lambda: (1j ** 2, 2 ** 1j, 1j ** 0.5, (1 + 1j) ** -2, (1 + 2j) ** 0))
attempt(lambda: 0j ** -1)
attempt(lambda: (-(1 + 2j), +(1 + 2j), abs(3 + 4j), (1 + 2j).conjugate()))
attempt(lambda: 1j // 2)
attempt(lambda: 1j % 2)
attempt(lambda: divmod(1j, 2))
attempt(lambda: 1j < 2)
attempt(lambda: (1j == 1, (1 + 0j) == 1, (1 + 0j) == 1.0, 1j != 1j, 1j == 'a', (1 + 0j) == True))
attempt(lambda: 10**400 + 1j)
attempt(lambda: 1j + 'a')
attempt(lambda: pow(2j, 2, 3))
attempt(lambda: (hash(1j), hash(1 + 0j), hash(1 + 2j), hash(0.5 - 1.5j)))
attempt(lambda: int(1j))
attempt(lambda: (bool(0j), bool(1j), not 0j))
