def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: (1 < 2, 2 <= 2, 3 > 4, 3 >= 4, 1 == 1, 1 != 1))
attempt(lambda: (10**30 > 10**29, 10**30 == 10**30, -(10**30) < 5))
attempt(lambda: (1 == 1.0, 1 == True, 0 == False, 1 == 'a', 1 != 'a'))
attempt(lambda: (2**53 == float(2**53), 2**53 + 1 == float(2**53)))
attempt(lambda: (10**400 == 1e308, 10**400 < float('inf'), 10**400 > float('-inf')))
attempt(lambda: 1 < 'a')
attempt(lambda: 1 >= None)
attempt(lambda: ((1).__lt__(1.0), (1).__eq__('a'), (1.0).__lt__(1), (1).__add__(1.0)))
attempt(lambda: (hash(1), hash(-1), hash(2**61 - 1), hash(2**61), hash(-(2**61)), hash(10**30)))
attempt(lambda: hash(1) == hash(1.0) == hash(True))
