print(7 // 2, -7 // 2, 7 % -3, -7 % 3, 7.5 // 2, -7.5 % 2, divmod(-7, 2), 2 ** 10, 2 ** -1, 2 ** 0.5, (-8) ** (1 / 3))
print(1 / 3, 10 / 5, 1e3, 1.5e-7, 0.1 + 0.2, round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2), int(-3.9), abs(-3 + 4j))
print(10 ** 30, 2 ** 100 % 97, pow(3, 100, 7), -(2 ** 70), (1 << 65) >> 60, 0b1010 ^ 0xF, ~5, 5 & 3 | 8, 1_000_000)
print(1 == 1.0, 1 < 1.5, True + 1.5, 3 + 4j, (1 + 2j) * (3 - 1j), 5 // 1.0, 2 ** 1000 > 1e300, 10 ** 400 > 1e308)
print(int('ff', 16), int('0b11', 0), int('  42  '), float('1e5'), complex('1+2j'), bin(10), hex(-255), oct(8), float('inf') > 10 ** 500, 1e308 * 10)
print(sum([0.1] * 10), sum(range(101)), min(3, 1.5), max([1, 2.5]), sorted([3, 1.5, True]), (0.1).as_integer_ratio(), (255).to_bytes(2, 'big'), (5).bit_length())
x = 3
x += 1.5
x *= 2
x //= 2
print(x, type(x).__name__, type(1 + True).__name__, type(True & 1).__name__, type(True & True).__name__, 3 .real, 1.0.is_integer(), hash(1.0) == hash(1), hash(2 ** 61))
for expression in ('1 / 0', '1.0 / 0', '1 // 0', '1 % 0', '1.5 % 0', '0 ** -1', '0.0 ** -1', 'divmod(1, 0)', '1 << -1', '2.0 ** 10000', 'int(float("inf"))', 'int(float("nan"))', '10 ** 400 / 1.0', 'float(10 ** 400)', '1 + None', '(1 + 2j) < 2', '(1+2j) // 1', 'int("1", 50)', 'round("x")', 'abs("x")', '1 << 1.5', '-None', 'int(None)', 'int([])', 'pow(2, -1, 4)', 'pow(2.0, 1, 3)', '1j ** (1+1j) if False else 0j ** -1', '1 if 1.0.is_integer() else 0', 'complex("x")', 'float([])', 'bin(1.5)', '[1][1.0]', 'range(1.5)', 'chr(1.5)'):
    try:
        print(expression, '->', eval(expression))
    except Exception as error:
        print(expression, '->', type(error).__name__, error)
