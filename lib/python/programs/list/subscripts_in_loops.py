# Items of lists that are asked for and stored often enough that each way of doing it is taken.
class Noisy:
    def __init__(self, name):
        self.name = name

    def __iadd__(self, other):
        return Noisy(f"{self.name}{other}")

    def __del__(self):
        log.append(self.name)
        if shared:
            shared[0] += 1


class Index(int):
    pass


log = []
shared = [0]


def counted(times):
    totals = [0, 10**20, 1.5]
    for turn in range(times):
        totals[0] += turn
        totals[1] += turn
        totals[2] += turn
        totals[-1] += 1
        totals[True] += 1
        totals[Index(0)] += 1
    return totals


def replaced(times):
    kept = [Noisy("a"), None]
    for turn in range(times):
        kept[0] = Noisy(turn)
        kept[1] = kept[0]
        kept[0] += "!"
    return [item.name for item in kept]


def passing(times):
    seen = []
    for turn in range(times):
        [turn, turn][1] = 5
        seen.append([turn, turn + 1][1] + [[turn]][0][0])
        [Noisy("alone")][0].name
        [Noisy("replaced")][0] = turn
    return sum(seen)


def wrong(times):
    errors = {}
    items = [1, 2]
    for turn in range(times):
        for act in (
            lambda: items[2],
            lambda: items["0"],
            lambda: items.__setitem__(5, 1),
            lambda: items[10**30],
        ):
            try:
                act()
            except (IndexError, TypeError) as error:
                errors[str(error)] = errors.get(str(error), 0) + 1
        try:
            items[2] = turn
        except IndexError as error:
            errors[str(error)] = errors.get(str(error), 0) + 1
        try:
            items[None] = turn
        except TypeError as error:
            errors[str(error)] = errors.get(str(error), 0) + 1
    return errors


def shrinking(times):
    class Cutter:
        def __del__(self):
            if len(items) > 1:
                items.pop()

    items = [0]
    for turn in range(times):
        items += [Cutter(), turn]
        items[1] = turn
        items[0] += len(items)
    return items[0], len(items)


print(counted(300))
print(replaced(200), len(log), log[:6], shared)
log.clear()
print(passing(200), len(log), log[:4], shared)
print(wrong(150))
print(shrinking(200))
swapped = list(range(10))
for turn in range(400):
    swapped[turn % 10], swapped[turn % 7] = swapped[turn % 7], swapped[turn % 10]
print(swapped)
