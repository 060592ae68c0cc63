# What pairwise and islice do when their iterable asks them for an item, fails, or their bounds are odd.
from itertools import islice, pairwise


class Reading:
    def __init__(self, again_at=(), fails_at=0, ends_at=8):
        self.count = 0
        self.again_at, self.fails_at, self.ends_at = again_at, fails_at, ends_at
        self.pairs = None

    def __iter__(self):
        return self

    def __next__(self):
        if self.count >= self.ends_at:
            raise StopIteration
        self.count += 1
        if self.count in self.again_at:
            return next(self.pairs, "nothing")
        if self.count == self.fails_at:
            raise LookupError(self.count)
        return self.count


def show(**how):
    reading = Reading(**how)
    reading.pairs = pairs = pairwise(reading)
    shown = []
    for _ in range(7):
        try:
            shown.append(next(pairs))
        except (StopIteration, LookupError) as error:
            shown.append(type(error).__name__)
    print(how, shown)


for again_at in (1,), (2,), (3,), (1, 2), (1, 3), (1, 4), (2, 3), (1, 2, 3):
    show(again_at=again_at)
    for ends_at in range(1, 5):
        show(again_at=again_at, ends_at=ends_at)
    for fails_at in range(1, 5):
        show(again_at=again_at, fails_at=fails_at)
for fails_at in range(1, 4):
    show(fails_at=fails_at)


class Bad:
    def __index__(self):
        raise LookupError("no number")


for bounds in (Bad(),), (1, Bad()), (0, 2, Bad()), (2**63 - 1,), (2**63,), (0, 2**63 - 1, 2**63 - 1), (0, 5, 2**63), (2**64, 5), (-1,), ("a",), (1.0,), (True,):
    try:
        print(list(islice("abc", *bounds)))
    except (ValueError, LookupError) as error:
        print(type(error).__name__, error)
