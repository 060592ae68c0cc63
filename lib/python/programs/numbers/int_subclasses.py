def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


class Count(int):
    pass


attempt(lambda: (Count(5), repr(Count(5)), str(Count(5)), format(Count(5), '>3')))
attempt(lambda: (type(Count(5) + 1), type(+Count(5)), type(-Count(5)), type(abs(Count(5)))))
attempt(lambda: (type(int(Count(5))), type(Count(5).conjugate()), type(Count(5).real)))
attempt(lambda: (Count('12', 8), type(Count('12'))))
attempt(lambda: (Count(5) == 5, hash(Count(5)) == hash(5), {Count(5): 1}[5]))
attempt(lambda: (Count.from_bytes(b'\x05'), type(Count.from_bytes(b'\x05'))))
attempt(lambda: (isinstance(Count(1), int), issubclass(Count, int)))
attempt(lambda: (bool(Count(0)), bool(Count(2))))
attempt(lambda: [1, 2, 3][Count(1)])
attempt(lambda: format(Count(5), 'y'))
attempt(lambda: Count([]))
attempt(lambda: Count.__new__(Count, 7))
attempt(lambda: int.__new__(bool, 1))
attempt(lambda: int.__new__(str, 1))
attempt(lambda: int.__new__(5))
attempt(lambda: int.__new__())
