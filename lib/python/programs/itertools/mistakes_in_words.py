import itertools as I
calls = (lambda: I.count('a'), lambda: I.islice([], -1), lambda: I.islice([], 0, 1, 0), lambda: I.repeat(), lambda: next(I.chain(1)),
         lambda: I.product([], repeat=-1), lambda: I.permutations([], 'a'), lambda: I.combinations([], -1), lambda: I.tee([], -1),
         lambda: I.batched([], 0), lambda: list(I.batched([1], 2, strict=True)), lambda: I.cycle(1), lambda: I.repeat(1).__length_hint__(),
         lambda: I.chain(a=1), lambda: I.compress([]), lambda: I.takewhile(1), lambda: I.groupby())
for call in calls:
    try:
        call()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
