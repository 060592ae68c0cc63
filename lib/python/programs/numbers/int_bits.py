def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: (5 & 3, 5 | 3, 5 ^ 3, ~5, ~-1))
attempt(lambda: (-5 & 3, -5 | 3, -5 ^ 3))
attempt(lambda: (2**70 & 2**69 - 1, 2**70 | 1, 2**70 ^ 2**70, ~(2**70)))
attempt(lambda: (1 << 70, 1 >> 3, -1 >> 3, -5 >> 1, 2**70 >> 69, 0 << 2**70, 1 >> 2**70))
attempt(lambda: 1 << -1)
attempt(lambda: 1 >> -1)
attempt(lambda: 1 << 1.0)
attempt(lambda: ((5).bit_length(), (0).bit_length(), (-256).bit_length(), (2**100).bit_length()))
attempt(lambda: ((5).bit_count(), (-7).bit_count(), (2**100 - 1).bit_count()))
attempt(lambda: (True & True, True & 1, True | False, True ^ True, True ^ 2))
attempt(lambda: (bin(10), oct(-8), hex(255), hex(-(2**70))))
