def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


class Length(float):
    pass


attempt(lambda: (Length(1.5), repr(Length(1.5)), str(Length(2)), format(Length(1.5), '.2f'), f'{Length(1.5)}'))
attempt(lambda: (type(Length(1) + 1), type(+Length(1)), type(abs(Length(1))), type(float(Length(1))), type(Length(1).conjugate())))
attempt(lambda: (Length('1.5'), Length(), Length(Length(3))))
attempt(lambda: (Length.fromhex('0x1p3'), type(Length.fromhex('0x1p3')), type(Length.from_number(3))))
attempt(lambda: (Length(1.5) == 1.5, hash(Length(1.5)) == hash(1.5), {Length(1.5): 1}[1.5]))
attempt(lambda: (float.__new__(Length, 3), type(float.__new__(Length, 3))))
attempt(lambda: Length(1, 2))
attempt(lambda: Length(x=1))
attempt(lambda: Length([]))
