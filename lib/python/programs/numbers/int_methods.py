def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


attempt(lambda: ((5).conjugate(), (5).real, (5).imag, (5).numerator, (5).denominator))
attempt(lambda: (True.real, True.imag, True.numerator, type(True.real)))
attempt(lambda: ((5).as_integer_ratio(), True.as_integer_ratio(), (5).is_integer()))
attempt(lambda: ((5).__trunc__(), (5).__floor__(), (5).__ceil__(), (5).__round__(), (5).__index__(), (5).__int__()))
attempt(lambda: (round(15, -1), round(25, -1), round(-15, -1), round(12345, -3), round(5, 2), round(5, None)))
attempt(lambda: (round(5, Index(-1)), round(10**30 + 5, -1), round(5, -100)))
attempt(lambda: (5).__round__('a'))
attempt(lambda: ((5).__getnewargs__(), True.__getnewargs__()))
attempt(lambda: ((5).__sizeof__(), (2**100).__sizeof__(), True.__sizeof__(), (0).__sizeof__()))
attempt(lambda: (5).bit_length(1))
attempt(lambda: (5).real(1))
attempt(lambda: ((5).__bool__(), (0).__bool__(), (5).__float__(), (5).__neg__()))
attempt(lambda: (5).__hash__(1))
attempt(lambda: (5).missing)
attempt(lambda: (int.real, int.bit_length))
