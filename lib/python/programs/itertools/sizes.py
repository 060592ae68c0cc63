import itertools as I, sys
L = [1, 2]
for x in (I.count(), I.cycle(L), I.repeat(1), I.chain(L), I.compress(L, L), I.dropwhile(bool, L), I.islice(L, 1), I.pairwise(L), I.batched(L, 1),
          I.accumulate(L), I.zip_longest(L), I.product(L), I.permutations(L), I.combinations(L, 1), I.groupby(L), I.starmap(pow, [])):
    print(type(x), sys.getsizeof(x))
