def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


class Count(int):
    pass


attempt(lambda: (bool(), bool(0), bool(1), bool([]), bool([0]), bool(''), bool('a'), bool(None), bool(0.0), bool(0j), bool(Count(0))))
attempt(lambda: bool(1, 2))
attempt(lambda: bool(x=1))
attempt(lambda: (True + True, -True, abs(True), True * 3, True / 2, True ** 2))
attempt(lambda: (repr(True), str(False), '%s %d %r' % (True, True, False)))
attempt(lambda: (True == 1, True is (1 == 1), hash(True), {True: 'a'}[1], [10, 20][True]))
attempt(lambda: (isinstance(True, int), type(True), bool.__mro__))
attempt(lambda: (not True, not 0, not ''))
attempt(lambda: (True < 2, True > False, max(True, 5), sum([True, True])))
attempt(lambda: (True.bit_length(), True.to_bytes(), bool.from_bytes(b'\x00'), bool.from_bytes(b'\x02')))
attempt(lambda: (int(True), float(True), complex(True), str(True)))
