"""Tuples that iterators give: which of them the collector looks after, while they are given one after the other, and when they were kept."""
import gc
import itertools
from collections import OrderedDict


def told(make):
    kept = []
    whole = [kept.append(given) or gc.is_tracked(given) for given in make()]
    passing = [gc.is_tracked(given) for given in make()]
    gc.collect()
    return [''.join('ny'[flag] for flag in flags) for flags in (whole, passing, map(gc.is_tracked, kept))]


for pool in ([1, 2, 3, 4], [1, [], 2, []], [[], 1, 2, []], [[], [], 3, 4]):
    makers = {
        'zip': lambda: zip(pool, pool),
        'enumerate': lambda: enumerate(pool),
        'items': lambda: dict(enumerate(pool)).items(),
        'items backwards': lambda: reversed(dict(enumerate(pool)).items()),
        'ordered items': lambda: OrderedDict(enumerate(pool)).items(),
        'zip_longest': lambda: itertools.zip_longest(pool, pool[1:]),
        'pairwise': lambda: itertools.pairwise(pool),
        'batched': lambda: itertools.batched(pool, 3),
        'product': lambda: itertools.product(pool),
        'product twice': lambda: itertools.product(pool, repeat=2),
        'combinations': lambda: itertools.combinations(pool, 2),
        'permutations': lambda: itertools.permutations(pool, 2),
        'with replacement': lambda: itertools.combinations_with_replacement(pool, 2),
        'groupby': lambda: itertools.groupby(range(3)),
        'starmap': lambda: itertools.starmap(lambda *both: both, zip(pool, pool)),
    }
    for name, make in makers.items():
        print(name, *told(make))
