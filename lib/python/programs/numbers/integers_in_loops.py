total = 0
for i in range(1, 200):
    total += i * i % 7
    total ^= i
print(total)
factorial = 1
for i in range(1, 31):
    factorial *= i
print(factorial, factorial // 10**20, factorial % 1000007)
a, b = 0, 1
while b < 10**25:
    a, b = b, a + b
print(a, b, a.bit_length(), a / b)
n, steps = 27, 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
print(steps)
x = 1 << 64
x >>= 60
x **= 2
x -= 6
x //= 7
x |= 64
x &= ~2
print(x, -x, ~x, +x)
print(sum(d * 16**k for k, d in enumerate([15, 14, 13])))
print(sorted([3, -1, 2.5, True, 10**20]), max(3, 2.5, True), min([0.5, 0]))
