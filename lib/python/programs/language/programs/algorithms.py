def quicksort(xs):
    if len(xs) <= 1: return xs
    pivot, *rest = xs
    return quicksort([x for x in rest if x < pivot]) + [pivot] + quicksort([x for x in rest if x >= pivot])


def permutations(xs):
    if not xs: yield []
    for i, x in enumerate(xs):
        for rest in permutations(xs[:i] + xs[i + 1:]): yield [x] + rest


def memo(f):
    cache = {}
    def wrapper(*args):
        if args not in cache: cache[args] = f(*args)
        return cache[args]
    wrapper.cache = cache
    return wrapper


@memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)


def gcd(a, b):
    while b: a, b = b, a % b
    return a


def hanoi(n, a='A', b='B', c='C'):
    return [] if n == 0 else hanoi(n - 1, a, c, b) + [(a, c)] + hanoi(n - 1, b, a, c)


def queens(n, placed=()):
    if len(placed) == n: return 1
    return sum(queens(n, placed + (col,)) for col in range(n)
               if all(col != c and abs(col - c) != len(placed) - r for r, c in enumerate(placed)))


def life(cells):
    near = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy: near[x + dx, y + dy] = near.get((x + dx, y + dy), 0) + 1
    return {c for c, n in near.items() if n == 3 or n == 2 and c in cells}


print(quicksort([3, 6, 1, 8, 2, 9, 2]), list(permutations([1, 2, 3]))[3:], fib(80), len(fib.cache), gcd(1071, 462))
print(len(hanoi(5)), hanoi(2), queens(5), sorted(life({(1, 0), (1, 1), (1, 2)})))
primes = [n for n in range(2, 40) if all(n % d for d in range(2, int(n ** 0.5) + 1))]
print(primes, sum(primes), [[1 if i == j else 0 for j in range(3)] for i in range(3)])
