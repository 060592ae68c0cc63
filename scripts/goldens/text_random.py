"""Goldens of the Mersenne Twister of _random."""
from _random import Random


def draw(generator, draws):
    return [generator.random() if bits is None else generator.getrandbits(bits) for bits in draws]


def continued(seed, skipped, draws):
    first, second = Random(seed), Random(0)
    for _ in range(skipped):
        first.random()
    second.setstate(first.getstate())
    return draw(second, draws)


def record(area):
    rand = area.random
    for seed in [0, 1, -1, 42, 2 ** 32 - 1, 2 ** 32, 2 ** 53, -2 ** 64, 2 ** 1000 + 12345, 3 ** 15000]:
        area.add("drawn", lambda s, d: draw(Random(s), d), seed, [None, None, 1, 8, 31, 32, 33, 64, 100, None])
        area.add("state", lambda s: [w for i, w in enumerate(Random(s).getstate()) if i % 100 == 24], seed)
    for _ in area.times(20):
        seed = rand.getrandbits(rand.choice([8, 32, 64, 300]))
        area.add("drawn", lambda s, d: draw(Random(s), d), seed, [rand.choice([None, rand.randrange(0, 200)]) for _ in range(6)])
        area.add("continued", continued, seed, rand.randrange(700), [None, 53, None])
    for count in (-1, 0, 1):
        area.add("bits", lambda n: Random(1).getrandbits(n), count)
    for words, repeated in [([], 625), ([625], 624), ([624], 624), ([0], 623), ([0], 0), ([-1], 624), ([-1, *[1] * 624], 0), ([2 ** 70, *[1] * 624], 0)]:
        area.add("restore", lambda w, n: Random(1).setstate((*[1] * n, *w)), words, repeated)
