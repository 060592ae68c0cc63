def numbers():
    for x in ('1', '2', 'three'):
        yield int(x)


def doubled(source):
    yield from (2 * n for n in source)


total = 0
for value in doubled(numbers()):
    print(value)
    total += value
