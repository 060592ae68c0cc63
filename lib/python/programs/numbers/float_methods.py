def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: ((1.5).is_integer(), (2.0).is_integer(), float('inf').is_integer()))
attempt(lambda: ((0.5).as_integer_ratio(), (0.1).as_integer_ratio(), (-2.0).as_integer_ratio()))
attempt(lambda: float('nan').as_integer_ratio())
attempt(lambda: float('inf').as_integer_ratio())
attempt(lambda: ((1.5).hex(), (-0.1).hex(), (0.0).hex(), float('inf').hex()))
attempt(lambda: (float.fromhex('0x1.8p0'), float.fromhex('ff'), float.fromhex('-0x.1p3'), float.fromhex(' inf ')))
attempt(lambda: float.fromhex('x'))
attempt(lambda: float.fromhex('0x1p5000'))
attempt(lambda: float.fromhex(3))
attempt(lambda: ((2.5).__trunc__(), (-2.5).__floor__(), (-2.5).__ceil__()))
attempt(lambda: int(float('nan')))
attempt(lambda: float('inf').__floor__())
attempt(lambda: float('nan').__ceil__())
attempt(lambda: ((1.5).real, (1.5).imag, (1.5).conjugate(), (1.5).__getnewargs__()))
attempt(lambda: float.__getformat__('double'))
attempt(lambda: float.__getformat__('x'))
attempt(lambda: ((1.5).__bool__(), (0.0).__bool__(), (1.5).__int__(), (1.5).__sizeof__()))
attempt(lambda: float.__bool__(5))
attempt(lambda: ((1.5).__pow__(2), (1.5).__add__('a'), (1.5).__radd__(1), (1.5).__divmod__(1)))
