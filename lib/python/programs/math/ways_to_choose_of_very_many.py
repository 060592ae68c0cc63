# Choosing few of very many, or all but few, is quick; what no run could hold is refused.
import math

n = 2**1000
for k in (0, 1, 2, 3):
    print(math.comb(n, k) == math.comb(n, n - k) == math.perm(n, k) // math.factorial(k))
print(math.comb(n, n + 1), math.perm(n, n + 1), math.comb(0, 0), math.perm(5, 0), math.comb(True, False))
for choose in (math.comb, math.perm):
    try:
        choose(n, n // 2)
    except OverflowError as error:
        print(error)
print(math.comb(200_000, 100_000).bit_length(), math.comb(10**18, 5), math.perm(10**18, 40) % 1_000_003)
print(sum(math.comb(500, k) for k in range(501)) == 2**500)
