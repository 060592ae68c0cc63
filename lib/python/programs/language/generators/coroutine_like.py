def averager():
    total = count = 0
    average = None
    while True:
        x = yield average
        if x is None: break
        total += x
        count += 1
        average = total / count
    return count, average


def collect(results, key):
    while True:
        results[key] = yield from averager()


results = {}
for key, values in {'a': [1, 2, 3], 'b': [10, 20]}.items():
    group = collect(results, key)
    next(group)
    for v in values: group.send(v)
    group.send(None)
print(results)


def scheduler(*tasks):
    queue = list(tasks)
    while queue:
        task = queue.pop(0)
        try:
            print(next(task))
        except StopIteration as stop:
            print('finished', stop.value)
        else:
            queue.append(task)


def task(name, n):
    for i in range(n): yield f'{name}{i}'
    return name


scheduler(task('x', 2), task('y', 1), task('z', 3))


def pipeline(source, *steps):
    for step in steps: source = step(source)
    return source


double = lambda it: (x * 2 for x in it)
odd = lambda it: (x for x in it if x % 4)
print(list(pipeline(range(6), double, odd)))


def accumulate():
    total = 0
    while True: total += yield total


acc = accumulate()
next(acc)
print([acc.send(i) for i in range(5)])
