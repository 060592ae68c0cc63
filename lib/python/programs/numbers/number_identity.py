a, b = 256, 255 + 1
print(a is b, type(a) is int, -5 is not None)
x = 0
x += 1
print(x is True, x == True)
print([True, 1, 1.0].index(1), [0, False].count(False), {1, True, 1.0}, {0: 'a', False: 'b', 0.0: 'c'})
print(1 .__class__, (1.5).__class__, 1j.__class__, True.__class__)
print(isinstance(1, float), isinstance(True, (str, int)), issubclass(bool, int))
print(int.__name__, float.__qualname__, complex.__module__, bool.__bases__)
print(int('7') + int(7.9) + int(b'7'), float('7') + float(7), complex('7') + complex(7))
print(1_000_000, 0xff, 0o17, 0b11, 1e3, .5, 5., 1_0.0_1, 3j)
print(abs(-3), divmod(17, 5), pow(2, 8), round(3.7), sum((1, 2, 3)), max(1, 2))
print(type(1 // 1), type(1 / 1), type(1 + 1.0), type(1 + 1j), type(True + True))
print(5 if 0.0 else 6, 5 and 0.0, 0 or 'x', not 1j)
