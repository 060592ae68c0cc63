def first():
    return second(1)


def second(x):
    value = third(x)
    return value


def third(x):
    return x.missing


first()
