def numbers(limit):
    n = 0
    while n < limit:
        yield n
        n += 1


def only(test, source):
    for item in source:
        if test(item):
            yield item


def flatten(tree):
    if isinstance(tree, list):
        for branch in tree:
            for leaf in flatten(branch):
                yield leaf
    else:
        yield tree


def averager():
    total = 0
    count = 0
    average = None
    while True:
        term = yield average
        total += term
        count += 1
        average = total // count


print(sum(only(lambda n: n % 3 == 1, numbers(60000))))
tree = list(range(10))
for _ in range(6):
    tree = [tree, tree, 1]
print(sum(flatten(tree)))
running = averager()
next(running)
for n in range(20000):
    last = running.send(n)
print(last, sum(n * n for n in range(20000)))
