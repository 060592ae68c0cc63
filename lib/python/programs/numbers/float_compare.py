def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: (1.5 < 2, 2 < 1.5, 1.5 == 1.5, 1.5 != 2, 1.0 == 1, 0.1 + 0.2 == 0.3))
attempt(lambda: (float('nan') == float('nan'), float('nan') != float('nan'), float('nan') < 1, float('nan') > 1, 1 < float('nan')))
attempt(lambda: (float('inf') > 10**400, float('-inf') < -(10**400), 1e300 < 10**301))
attempt(lambda: (9007199254740993 == 9007199254740992.0, 9007199254740993 > 9007199254740992.0))
attempt(lambda: 1.5 < 'a')
attempt(lambda: (1.5 == 'a', 1.5 != None))
attempt(lambda: (hash(0.5), hash(1.5), hash(-1.0), hash(1e300), hash(float('inf')), hash(float('-inf')), hash(0.1)))
attempt(lambda: ({1.0: 'a'}[1], {1: 'a'}[1.0], {0.5: 'b'}[0.5]))
attempt(lambda: (max(1.5, 2), min(1, 0.5), sorted([3, 1.5, 2])))
attempt(lambda: [x for x in (float('nan'),)][0] in [1.0])
